import type { Entry } from '../../knowledge/types.ts';
import { unknownIdf } from '../index/bm25f.ts';
import { coveredShare } from '../index/postings.ts';
import type { Vocabulary } from '../index/Vocabulary.ts';
import { type AnswerType, expectedTypes, matchedTypeWeight, maxTypeWeight } from '../query/answerTypes.ts';
import type { Query } from '../query/QueryReader.ts';
import { plainBody, searchFields } from '../text/searchFields.ts';
import type { Ranked, RankingParts } from './rankEntries.ts';
import { askedWords, coveredBy, readSentences } from './readSentences.ts';

/** What is seen of a passage when it is read beside the others that the words brought forward. */
export interface PassageReading {
  /** BM25F share of the ideal score, and best cosine with a sentence, 0–1. */
  readonly bm: number;
  readonly phrasing: number;
  /** Share of the question's weight that the passage and its headings cover, and the headings alone, 0–1. */
  readonly covered: number;
  readonly inHeadings: number;
  /** Weight of the question's very words in its sentences; 1 is a word that nobody has. */
  readonly held: number;
  /** Share of the question's weight in the word that stands nearest to the beginning of a sentence, 0–1: what a sentence is about. */
  readonly leading: number;
  /** How often words of the question stand close together, at most 4, and in the question's order, at most 3. */
  readonly close: number;
  readonly inOrder: number;
  /** How much of what the question wants stated the passage states, and the sentence that fits best. */
  readonly given: number;
  readonly givenBySentence: number;
  /** The share of what is wanted that the passage does not state, 0–1; the confidence hears of it, the ranking does not. */
  readonly lacksKind: number;
  /** The larger rank of the passages before and after it, where they came forward too. */
  readonly beside: number;
  /** Share of the others that are of the same document, 0–1. */
  readonly sameDocument: number;
}

/** What the ranking hears of, in the order of the weights. */
export const toNumbers = (features: PassageReading): readonly number[] => [
  features.bm,
  features.phrasing,
  features.covered,
  features.inHeadings,
  features.held,
  features.leading,
  features.close,
  features.inOrder,
  features.given,
  features.givenBySentence,
  features.beside,
  features.sameDocument,
];

/** Read the passages of a ranking. @returns parallel to it */
export function readPassages(
  parts: RankingParts,
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
