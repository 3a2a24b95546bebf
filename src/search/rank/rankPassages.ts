import { type BlendedWeights, blend } from '../linear/blend.ts';
import { computeAll } from '../linear/computeAll.ts';
import { weightedSum } from '../linear/weightedSum.ts';
import { PASSAGE_RANK } from '../linear/weights.ts';
import { type PassageRankSignal, passageRankSignals } from './passageRankSignals.ts';
import type { AskedQuestion, Ranked, ReadPassage } from './types.ts';

/**
 * Returns passages that were read, best first; ties by order in the folder. Ranks are the logits of a linear softmax that was
 * fitted on judged questions.
 */
export function rankPassages(
  read: readonly ReadPassage[],
  asked: AskedQuestion,
  fitted: BlendedWeights<PassageRankSignal> = PASSAGE_RANK,
): readonly Ranked[] {
  const weights = blend(fitted, asked);
  return read
    .map((passage) => ({
      ...passage,
      logit: 0,
      rank: weightedSum(weights, computeAll(passageRankSignals, passage.seen)),
    }))
    .sort((a, b) => b.rank - a.rank || a.entry - b.entry);
}
