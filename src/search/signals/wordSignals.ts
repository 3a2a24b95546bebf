import type { SignalTable } from '../linear/types.ts';
import { entryRankSignals } from '../rank/entryRankSignals.ts';
import { ofEntry } from './ofEntry.ts';
import { ofRival } from './ofRival.ts';
import type { CandidateContext } from './types.ts';

const { bm25, closestPhrasing, termCoverage } = entryRankSignals;

/** Signals from the words that a question and an entry share. */
export const wordSignals = {
  bm25: { ...bm25, compute: ofEntry(bm25.compute) },
  closestPhrasing: { ...closestPhrasing, compute: ofEntry(closestPhrasing.compute) },
  rivalPhrasing: {
    doc: 'Best cosine, by words, with a phrasing of the best rival',
    direction: 'against',
    compute: ofRival(closestPhrasing.compute),
  },
  termCoverage: { ...termCoverage, compute: ofEntry(termCoverage.compute) },
} as const satisfies SignalTable<string, CandidateContext>;
