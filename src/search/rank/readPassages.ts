import type { Entry } from '../../knowledge/types.ts';
import { unknownIdf } from '../index/bm25f.ts';
import { coveredShare } from '../index/postings.ts';
import type { Vocabulary } from '../index/Vocabulary.ts';
import { type AnswerType, expectedTypes, matchedTypeWeight, maxTypeWeight } from '../query/answerTypes.ts';
import type { Query } from '../query/types.ts';
import { plainBody, searchFields } from '../text/searchFields.ts';
import { askedWords, coveredBy, readSentences } from './readSentences.ts';
import type { PassageReading, Ranked, RankingContext } from './types.ts';

/** Reads the passages of a ranking. @returns readings, parallel to `ranked` */
export function readPassages(
  parts: RankingContext,
  vocabulary: Vocabulary,
  query: Query,
  ranked: readonly Ranked[],
): readonly PassageReading[] {
  const asked = askedWords(query.slots, unknownIdf(parts.corpus.entryCount));
  const wanted = expectedTypes(query.read);
  const rankOf = new Map(ranked.map(({ entry, rank }) => [entry, rank]));
  const entries = ranked.map(({ entry }) => parts.entries[entry] as Entry);
  const fromDocument = new Map<string | undefined, number>();
  for (const { article } of entries) fromDocument.set(article?.source, (fromDocument.get(article?.source) ?? 0) + 1);
  return ranked.map(({ entry, bm, phrasing }, place): PassageReading => {
    const { article } = entries[place] as Entry;
    const beside = [entry - 1, entry + 1].filter((other) => parts.entries[other]?.article?.source === article?.source);
    const { sentence, ...read } = readSentences(parts, asked, entry);
    return {
      bm,
      phrasing,
      covered: coveredShare(parts.lexical, query.slots, entry),
      inHeadings: coveredBy(article?.context ?? '', asked, vocabulary),
      ...read,
      ...stated(wanted, entries[place] as Entry, sentence),
      beside: Math.max(0, ...beside.map((other) => rankOf.get(other) ?? 0)),
      sameDocument: ((fromDocument.get(article?.source) ?? 1) - 1) / Math.max(1, ranked.length - 1),
    };
  });
}

function stated(wanted: readonly AnswerType[], entry: Entry, sentence: number) {
  if (wanted.length === 0) return { given: 0, givenBySentence: 0, lacksKind: 0 };
  const given = matchedTypeWeight(wanted, plainBody(entry));
  return {
    given,
    givenBySentence: matchedTypeWeight(wanted, searchFields(entry).asked[sentence] ?? ''),
    lacksKind: 1 - given / maxTypeWeight(wanted),
  };
}
