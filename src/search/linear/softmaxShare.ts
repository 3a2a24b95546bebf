import type { Ranked } from '../rank/rankEntries.ts';

/** A candidate's share among the others by the exponential of a score, 0–1. */
export function softmaxShare(ranked: readonly Ranked[], one: Ranked, scoreOf: (ranked: Ranked) => number): number {
  const largest = ranked.reduce((most, other) => Math.max(most, scoreOf(other)), Number.NEGATIVE_INFINITY);
  const sum = ranked.reduce((total, other) => total + Math.exp(scoreOf(other) - largest), 0);
  return Math.exp(scoreOf(one) - largest) / sum;
}
