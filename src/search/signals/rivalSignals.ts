import { softmaxShare } from '../linear/softmaxShare.ts';
import type { SignalTable } from '../linear/types.ts';
import type { Ranked } from '../rank/types.ts';
import { wordLead } from '../rank/wordLead.ts';
import type { CandidateContext } from './types.ts';

/** Difference of scores within which a rival counts as close. */
const CLOSE = 1.5;
const MAX_LEAD = 6;
const MAX_PEAK = 10;
/** Sharpness of the share among the candidates, per unit of score. */
const SHARPNESS = 0.7;

/** Signals from the scores of a candidate and of its rivals. */
export const rivalSignals = {
  leadOverRival: {
    doc: 'Lead over the best entry that says something else',
    direction: 'for',
    compute: ({ candidate, rivals }) =>
      Math.max(-2, Math.min(MAX_LEAD, candidate.rank - (rivals[0]?.rank ?? candidate.rank - MAX_LEAD))) / 3,
  },
  scoreShare: {
    doc: 'Share of the score among the candidates, with the entries that say the same',
    direction: 'for',
    compute({ ranked, candidate, siblings }) {
      const ranksOf = (some: readonly Ranked[]): readonly number[] => some.map(({ rank }) => rank);
      return softmaxShare(ranksOf([candidate, ...siblings]), ranksOf(ranked), SHARPNESS);
    },
  },
  peak: {
    doc: 'Lead over the mean of the rivals after the first',
    direction: 'for',
    compute({ candidate, rivals }) {
      const rest = rivals.slice(1, 8);
      if (rest.length === 0) return MAX_LEAD / 5;
      const mean = rest.reduce((sum, { rank }) => sum + rank, 0) / rest.length;
      return Math.max(0, Math.min(MAX_PEAK, candidate.rank - mean)) / 5;
    },
  },
  wordLeadOverRival: {
    doc: 'Lead over the best rival by words and the learned part alone',
    direction: 'for',
    compute: ({ candidate, rivals }) => wordLead(candidate, rivals),
  },
  closeRivals: {
    doc: 'Number of rivals close behind',
    direction: 'against',
    compute: ({ candidate, rivals }) =>
      Math.min(4, rivals.filter(({ rank }) => rank > candidate.rank - CLOSE).length) / 2,
  },
} as const satisfies SignalTable<string, CandidateContext>;
