import { DOCUMENT_RANKING } from '../confidence/weights.ts';
import type { Vocabulary } from '../index/Vocabulary.ts';
import { dot } from '../linear/dot.ts';
import type { Query } from '../query/QueryReader.ts';
import type { Ranked, RankingParts } from './rankEntries.ts';
import { readPassages, toNumbers } from './readPassages.ts';

/** How many passages are read. */
export const MAX_READ = 40;

/**
 * Read the best passages of a ranking beside each other, and rank them anew: by a linear softmax over what is seen, fitted on judged
 * questions. Ranks are its logits.
 */
export function rankPassages(
  parts: RankingParts,
  vocabulary: Vocabulary,
  query: Query,
  ranked: readonly Ranked[],
  weights: readonly number[] = DOCUMENT_RANKING,
): readonly Ranked[] {
  const best = ranked.slice(0, MAX_READ);
  return readPassages(parts, vocabulary, query, best)
    .map((seen, place) => ({ ...(best[place] as Ranked), seen, rank: dot(weights, toNumbers(seen)) }))
    .sort((a, b) => b.rank - a.rank || a.entry - b.entry);
}
