import { computeAll } from '../linear/computeAll.ts';
import { logistic } from '../linear/logistic.ts';
import type { Values, Weights } from '../linear/types.ts';
import { weightedSum } from '../linear/weightedSum.ts';
import { type EntrySignal, entrySignals } from '../signals/entrySignals.ts';
import { type PassageSignal, passageSignals } from '../signals/passageSignals.ts';
import type { CandidateContext } from '../signals/types.ts';
import { PASSAGE_WEIGHTS } from '../weights.ts';

/** Confidence in a candidate and the named values that it was computed from. */
export interface Judged {
  /** Calibrated probability, 0–1. */
  readonly confidence: number;
  readonly signals: Readonly<Record<string, number>>;
}

/** From this cosine on, a question that stands in a document is the very question asked. */
export const SAME_QUESTION = 0.85;

/** Returns the calibrated probability (0–1) that a written entry answers the question. */
export function judgeEntry(context: CandidateContext, weights: Weights<EntrySignal>): Judged {
  const signals = computeAll(entrySignals, context);
  return { confidence: toConfidence(signals, weights), signals };
}

/**
 * Returns the calibrated probability (0–1) that a passage, quoted with the next one, answers the question.
 * @param ownQuestion cosine with the question that the document itself asks there, 0 if it asks none: what a document asks
 * in these words, it answers
 */
export function judgePassage(context: CandidateContext, ownQuestion: number): Judged {
  const signals = computeAll(passageSignals, context);
  const weights: Weights<PassageSignal> = PASSAGE_WEIGHTS;
  const confidence = toConfidence(signals, weights);
  return { confidence: ownQuestion >= SAME_QUESTION ? Math.max(confidence, ownQuestion) : confidence, signals };
}

/** Returns the probability (0–1) that a fitted logistic gives for values of signals. */
export const toConfidence = <All extends Weights<string>>(
  values: Values<Exclude<keyof All & string, 'bias'>>,
  weights: All,
): number => logistic(weightedSum(weights, values));
