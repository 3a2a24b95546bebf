import type { MeaningData } from './types.ts';

const MIN_WEIGHT = 0.02;
const MAX_RARITY = 255;

/** Counts that the idf of a token is computed from. */
export type TokenCounts = Pick<MeaningData, 'ids' | 'entriesWithId' | 'answers'>;

/** Returns a function from a token id to its idf among the entries (as in BM25), 0–1: 1 for a token that no entry has. */
export function createTokenIdf({ ids, entriesWithId, answers }: TokenCounts): (id: number) => number {
  const count = answers.length;
  const having = new Map(Array.from(ids, (id, i) => [id, entriesWithId[i] as number]));
  const largest = Math.log(1 + (count + 0.5) / 0.5);
  return (id) => {
    const found = having.get(id) ?? 0;
    return Math.log(1 + (count - found + 0.5) / (found + 0.5)) / largest;
  };
}

/**
 * Returns a function from a token to its weight, 0.02–1: its rarity in the language, of which half depends on its idf among
 * the folder's entries. `rarity` is 0–255, from the encoder.
 */
export function createTokenWeights(counts: TokenCounts): (id: number, rarity: number) => number {
  const idfOf = createTokenIdf(counts);
  return (id, rarity) => Math.max(MIN_WEIGHT, (rarity / MAX_RARITY) * (0.5 + 0.5 * idfOf(id)));
}
