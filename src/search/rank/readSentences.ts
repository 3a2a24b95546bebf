import type { QueryTerm } from '../index/types.ts';
import type { Vocabulary } from '../index/Vocabulary.ts';
import { toWords } from '../text/words.ts';
import type { PassageReading, RankingContext } from './types.ts';

/** A word of the question that says something about its subject. */
export interface QueryWord {
  /** Place among these words, from 0, and share of their weight, 0–1. */
  readonly place: number;
  readonly share: number;
  /** Weight of the term as a share of the word's own, 0–1. */
  readonly weight: number;
}

/** Weight up to which a word is a function word. */
const MIN_WEIGHT = 0.3;
/** Number of first words of a sentence that may be its subject. */
const BEGINNING = 8;
/** Maximum distance, in words, of words that stand close together, and of words that are a pair. */
const CLOSE = 4;
const PAIRED = 2;
const MAX_CLOSE = 4;
const MAX_IN_ORDER = 3;

/** Readings of sentences, and the place of the one that covers the most of the question, from 0. */
interface SentencesRead extends Pick<PassageReading, 'leading' | 'close' | 'inOrder'> {
  readonly sentence: number;
}

/** Returns the words of a question by the terms that they may stand for. */
export function askedWords(terms: readonly QueryTerm[]): ReadonlyMap<number, QueryWord> {
  const saying = terms.filter(({ weight, alternatives }) => weight > MIN_WEIGHT && alternatives.length > 0);
  const total = saying.reduce((sum, { weight, idf }) => sum + weight * idf, 0);
  const byTerm = new Map<number, QueryWord>();
  saying.forEach(({ alternatives, weights, weight: whole, idf }, place) => {
    const share = (whole * idf) / total;
    alternatives.forEach((term, i) => {
      const weight = (weights[i] as number) / whole;
      if (weight > (byTerm.get(term)?.weight ?? 0)) byTerm.set(term, { place, share, weight });
    });
  });
  return byTerm;
}

/** Reads the sentences of an entry, its own question among them. */
export function readSentences(
  { corpus }: RankingContext,
  asked: ReadonlyMap<number, QueryWord>,
  entry: number,
): SentencesRead {
  const { phraseTerms, phraseGroups, phraseStart, entryPhrase } = corpus;
  const [first, end] = [entryPhrase[entry] as number, entryPhrase[entry + 1] as number];
  let [leading, close, inOrder, most, sentence] = [0, 0, 0, 0, 0];
  for (let phrase = first; phrase < end; phrase++) {
    const [from, to] = [phraseStart[phrase] as number, phraseStart[phrase + 1] as number];
    const covered = new Map<number, number>();
    let [before, at]: [QueryWord | undefined, number] = [undefined, 0];
    for (let i = from; i < to; i++) {
      const one = asked.get(phraseTerms[i] as number) ?? asked.get(phraseGroups[i] ?? -1);
      if (!one) continue;
      const counts = one.share * one.weight;
      covered.set(one.place, Math.max(counts, covered.get(one.place) ?? 0));
      leading = Math.max(leading, counts * (1 - (i - from) / BEGINNING));
      if (before && before.place !== one.place && i - at <= CLOSE) close += 1;
      if (before && one.place === before.place + 1 && i - at <= PAIRED) inOrder += 1;
      [before, at] = [one, i];
    }
    const share = sum(covered.values());
    if (share > most) [most, sentence] = [share, phrase - first];
  }
  return {
    leading,
    close: Math.min(MAX_CLOSE, close),
    inOrder: Math.min(MAX_IN_ORDER, inOrder),
    sentence,
  };
}

/** Share of the question's weight that a text covers, 0–1. */
export function coveredBy(text: string, asked: ReadonlyMap<number, QueryWord>, vocabulary: Vocabulary): number {
  const covered = new Map<number, number>();
  for (const { stem } of toWords(text)) {
    const one = asked.get(vocabulary.get(stem));
    if (one) covered.set(one.place, Math.max(one.share * one.weight, covered.get(one.place) ?? 0));
  }
  return sum(covered.values());
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
