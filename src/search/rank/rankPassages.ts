import type { Vocabulary } from '../index/Vocabulary.ts';
import type { Weights } from '../linear/types.ts';
import { weightedSum } from '../linear/weightedSum.ts';
import { PASSAGE_RANK_WEIGHTS } from '../linear/weights.ts';
import type { Query } from '../query/types.ts';
import { readPassages } from './readPassages.ts';
import type { PassageReading, Ranked, RankingContext } from './types.ts';

/** Number of passages that are read. */
export const MAX_READ = 40;

/** Readings that the ranking uses; more of each is better, so no weight is negative. */
export type RankedReading = Exclude<keyof PassageReading, 'lacksKind'>;

/**
 * Reads the best passages of a ranking beside each other and ranks them anew, by a linear softmax fitted on judged questions.
 * Ranks are its logits.
 */
export function rankPassages(
  parts: RankingContext,
  vocabulary: Vocabulary,
  query: Query,
  ranked: readonly Ranked[],
  weights: Weights<RankedReading> = PASSAGE_RANK_WEIGHTS,
): readonly Ranked[] {
  const best = ranked.slice(0, MAX_READ);
  return readPassages(parts, vocabulary, query, best)
    .map((seen, place) => ({ ...(best[place] as Ranked), seen, rank: weightedSum(weights, seen) }))
    .sort((a, b) => b.rank - a.rank || a.entry - b.entry);
}
