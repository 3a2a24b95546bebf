import type { SignalTable } from '../linear/types.ts';
import { entryRankSignals } from '../rank/entryRankSignals.ts';
import { ofEntry } from './ofEntry.ts';
import { ofRival } from './ofRival.ts';
import type { CandidateContext } from './types.ts';

const { meanAlignment, rareAlignment, answerCosine, pooledCosine } = entryRankSignals;
const { centredCentreCosine, centredAnswerCosine } = entryRankSignals;

/** Signals from the encodings of a question and of an entry; 0 while words alone rank. */
export const meaningSignals = {
  answerCosine: { ...answerCosine, compute: ofEntry(answerCosine.compute) },
  centredCentreCosine: { ...centredCentreCosine, compute: ofEntry(centredCentreCosine.compute) },
  centredAnswerCosine: { ...centredAnswerCosine, compute: ofEntry(centredAnswerCosine.compute) },
  pooledCosine: { ...pooledCosine, compute: ofEntry(pooledCosine.compute) },
  meanAlignment: { ...meanAlignment, compute: ofEntry(meanAlignment.compute) },
  worstAlignment: {
    doc: 'Best counterpart of the telling token that has the worst one',
    direction: 'for',
    compute: ofEntry(({ meaning }) => meaning?.worstAlignment ?? 0),
  },
  rivalAlignment: {
    doc: "Best counterparts of the question's tokens in the best rival, weighted by rarity",
    direction: 'against',
    compute: ofRival(rareAlignment.compute),
  },
  voteShare: {
    doc: 'Share of the votes of the closest phrasings among the candidates',
    direction: 'for',
    compute({ ranked, candidate }) {
      const votes = ranked.reduce((sum, { reading }) => sum + (reading?.meaning?.votes ?? 0), 0);
      return votes > 0 ? (candidate.reading?.meaning?.votes ?? 0) / votes : 0;
    },
  },
  otherKind: {
    doc: 'The question is of a kind (who, when, how much …) that the phrasings never ask',
    direction: 'against',
    compute: ofEntry(({ meaning }) => meaning?.otherKind ?? 0),
  },
} as const satisfies SignalTable<string, CandidateContext>;
