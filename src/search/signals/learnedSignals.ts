import type { SignalTable } from '../linear/types.ts';
import { entryRankSignals, RICH } from '../rank/entryRankSignals.ts';
import type { Ranked } from '../rank/types.ts';
import { ofEntry } from './ofEntry.ts';
import type { CandidateContext } from './types.ts';

const { learned, learnedFromMany } = entryRankSignals;

/** Signals from the model that is trained on the phrasings of the folder. */
export const learnedSignals = {
  learned: { ...learned, compute: ofEntry(learned.compute) },
  learnedFromMany: { ...learnedFromMany, compute: ofEntry(learnedFromMany.compute) },
  learnedShareOfMany: {
    doc: 'Share of the learned part among the candidates, for an entry with 40 phrasings or more, with those that say the same',
    direction: 'for',
    compute({ ranked, candidate, siblings }) {
      if ((candidate.reading?.phrasingCount ?? 0) < RICH) return 0;
      const top = Math.max(...ranked.map(({ logit }) => logit));
      const shareOf = (some: readonly Ranked[]): number =>
        some.reduce((sum, { logit }) => sum + Math.exp(logit - top), 0);
      return shareOf([candidate, ...siblings]) / shareOf(ranked);
    },
  },
  manyPhrasings: {
    doc: 'The entry has 40 phrasings or more',
    direction: 'either',
    compute: ofEntry(({ phrasingCount }) => (phrasingCount >= RICH ? 1 : 0)),
  },
} as const satisfies SignalTable<string, CandidateContext>;
