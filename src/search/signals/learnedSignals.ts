import { softmaxShare } from '../linear/softmaxShare.ts';
import type { SignalTable } from '../linear/types.ts';
import { entryRankSignals, hasManyPhrasings } from '../rank/entryRankSignals.ts';
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
      if (!hasManyPhrasings(candidate.reading)) return 0;
      const logitsOf = (some: readonly Ranked[]): readonly number[] => some.map(({ logit }) => logit);
      return softmaxShare(logitsOf([candidate, ...siblings]), logitsOf(ranked));
    },
  },
  manyPhrasings: {
    doc: 'The entry has 40 phrasings or more',
    direction: 'either',
    compute: ({ candidate }) => (hasManyPhrasings(candidate.reading) ? 1 : 0),
  },
} as const satisfies SignalTable<string, CandidateContext>;
