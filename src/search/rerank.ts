import { DOCUMENT_RANKING } from './calibration.ts';
import { dot } from './dot.ts';
import { readPassages, toNumbers } from './passageFeatures.ts';
import type { Query } from './query.ts';
import type { Ranked, RankingParts } from './rank.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How many passages are read. */
export const READ = 40;

/**
 * Read the best passages of a ranking beside each other, and rank them anew: by a linear softmax over what is seen, fitted on judged
 * questions. Ranks are its logits.
 */
export function rerank(
  parts: RankingParts,
  vocabulary: Vocabulary,
  query: Query,
  ranked: readonly Ranked[],
  weights: readonly number[] = DOCUMENT_RANKING,
): readonly Ranked[] {
  const best = ranked.slice(0, READ);
  return readPassages(parts, vocabulary, query, best)
    .map((seen, place) => ({ ...(best[place] as Ranked), seen, rank: dot(weights, toNumbers(seen)) }))
    .sort((a, b) => b.rank - a.rank || a.entry - b.entry);
}
