import type { Ranked } from './types.ts';

/** Leads past these say nothing more. */
const MIN_LEAD = -6;
const MAX_LEAD = 10;
const UNIT = 4;

/** Returns the lead of a candidate over the best of others by words and the learned part, −1.5 to 2.5; 2.5 over nobody. */
export function wordLead(candidate: Ranked, others: readonly Ranked[]): number {
  const best = others.reduce((most, other) => Math.max(most, scoreOf(other)), Number.NEGATIVE_INFINITY);
  return Math.max(MIN_LEAD, Math.min(MAX_LEAD, scoreOf(candidate) - best)) / UNIT;
}

const scoreOf = ({ reading }: Ranked): number => reading?.wordScore ?? 0;
