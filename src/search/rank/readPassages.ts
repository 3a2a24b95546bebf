import type { Entry } from '../../knowledge/types.ts';
import { coveredShare } from '../index/postings.ts';
import type { Vocabulary } from '../index/Vocabulary.ts';
import { type AnswerType, expectedTypes, matchedTypeWeight } from '../query/answerTypes.ts';
import { plainBody, searchFields } from '../text/searchFields.ts';
import { findPassages } from './findPassages.ts';
import { createPassageMeaningReader } from './readPassageMeaning.ts';
import { askedWords, coveredBy, readSentences } from './readSentences.ts';
import type { AskedQuestion, FoundPassage, PassageReading, RankingContext, ReadPassage } from './types.ts';

type WordReading = Omit<PassageReading, 'meaning'>;

/** Returns a function that finds the passages which may answer a question and reads them beside each other. */
export function createPassageReader(
  context: RankingContext,
  vocabulary: Vocabulary,
): (asked: AskedQuestion) => readonly ReadPassage[] {
  const readMeaning = context.meaning && createPassageMeaningReader(context.meaning);
  return (asked) => {
    const found = findPassages(context, asked);
    const readings = readWords(context, vocabulary, asked, found);
    const meanings = readMeaning && asked.encoding ? readMeaning(asked.encoding, found, readings) : null;
    return found.map(({ entry, bm25, phrasing }, i) => ({
      entry,
      bm25,
      phrasing,
      seen: { ...(readings[i] as WordReading), meaning: meanings?.[i] ?? null },
    }));
  };
}

function readWords(
  context: RankingContext,
  vocabulary: Vocabulary,
  { query }: AskedQuestion,
  found: readonly FoundPassage[],
): readonly WordReading[] {
  const asked = askedWords(query.terms);
  const expected = expectedTypes(query.read);
  const worthOf = new Map(found.map(({ entry, worth }) => [entry, worth]));
  return found.map(({ entry, bm25, phrasing }): WordReading => {
    const own = context.entries[entry] as Entry;
    const source = own.article?.source;
    const neighbours = [entry - 1, entry + 1].filter((other) => context.entries[other]?.article?.source === source);
    const { sentence, ...read } = readSentences(context, asked, entry);
    return {
      bm25,
      phrasing,
      covered: coveredShare(context.lexical, query.terms, entry),
      inHeadings: coveredBy(own.article?.context ?? '', asked, vocabulary),
      ...read,
      ...stated(expected, own, sentence),
      neighbour: Math.max(0, ...neighbours.map((other) => worthOf.get(other) ?? 0)),
    };
  });
}

function stated(expected: readonly AnswerType[], entry: Entry, sentence: number) {
  if (expected.length === 0) return { statedTypes: 0, statedBySentence: 0 };
  return {
    statedTypes: matchedTypeWeight(expected, plainBody(entry)),
    statedBySentence: matchedTypeWeight(expected, searchFields(entry).asked[sentence] ?? ''),
  };
}
