import type { MeaningData } from './types.ts';

const MIN_WEIGHT = 0.02;
const MAX_RARITY = 255;

/**
 * Returns the weight of a token, 0.02–1: rare in the language, and half of it rare among the folder's entries (idf as in
 * BM25, relative to a token that no entry has).
 */
export function createTokenWeights({
  ids,
  entriesWithId,
  answers,
}: Pick<MeaningData, 'ids' | 'entriesWithId' | 'answers'>): (id: number, rarity: number) => number {
  const count = answers.length;
  const found = new Map(Array.from(ids, (id, i) => [id, entriesWithId[i] as number]));
  const most = Math.log(1 + (count + 0.5) / 0.5);
  return (id, rarity) => {
    const having = found.get(id) ?? 0;
    const idf = Math.log(1 + (count - having + 0.5) / (having + 0.5)) / most;
    return Math.max(MIN_WEIGHT, (rarity / MAX_RARITY) * (0.5 + 0.5 * idf));
  };
}
