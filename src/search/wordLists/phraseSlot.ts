import type { LexicalIndex } from '../index/bm25f.ts';
import type { QueryTerm } from '../index/types.ts';
import type { Vocabulary } from '../index/Vocabulary.ts';
import { type Near, SPOKEN } from './readNearWords.ts';

/** The most a phrase counts, as a share of a word that nobody has: it is only one way to say it. */
const MAX_WEIGHT = 0.75;

/**
 * What a phrase of a question may mean, beside its words: these may be meant as they stand.
 * @param unknownIdf what a word counts that no entry has
 * @returns a slot without terms where the knowledge base has none of these words
 */
export function toPhraseSlot(
  near: readonly Near[],
  vocabulary: Vocabulary,
  { idf: idfs }: LexicalIndex,
  unknownIdf: number,
): QueryTerm {
  const known = near
    .map(({ stem, weight }) => ({ term: vocabulary.get(stem), weight }))
    .filter(({ term }) => term >= 0);
  const idfOf = (term: number): number => idfs[term] as number;
  const rarest = Math.max(0, ...known.map(({ term, weight }) => (idfOf(term) * weight) / (SPOKEN[0] as number)));
  const idf = Math.min(rarest, MAX_WEIGHT * unknownIdf);
  return {
    terms: known.map(({ term }) => term),
    weights: known.map(({ term, weight }) => weight * Math.min(1, idf / idfOf(term))),
    weight: 1,
    idf,
  };
}
