import type { Entry } from '../../knowledge/types.ts';
import { blend } from '../linear/blend.ts';
import { computeAll } from '../linear/computeAll.ts';
import { logistic } from '../linear/logistic.ts';
import type { Values, Weights } from '../linear/types.ts';
import { weightedSum } from '../linear/weightedSum.ts';
import { ENTRY_CONFIDENCE, PASSAGE_CONFIDENCE } from '../linear/weights.ts';
import { entryRankSignals } from '../rank/entryRankSignals.ts';
import { passageRankSignals } from '../rank/passageRankSignals.ts';
import { type EntrySignal, entrySignals } from '../signals/entrySignals.ts';
import { type PassageSignal, passageSignals } from '../signals/passageSignals.ts';
import type { CandidateContext } from '../signals/types.ts';
import { limitConfidence } from './limits.ts';
import type { FolderFit } from './types.ts';

/** Confidence in a candidate and the named values that it was computed from. */
export interface Judged {
  /** Calibrated probability, 0–1. */
  readonly confidence: number;
  readonly signals: Readonly<Record<string, number>>;
  /** Contribution of each signal to the logit of the confidence: weight × value. */
  readonly effects?: Readonly<Record<string, number>>;
}

/** Confidence from which an entry is asserted by default: 90 of 100 assertions are right, as a mean over the exam folders. */
export const ASSERTED = 0.73;
/** From this cosine on, a question that stands in a document is the very question asked. */
export const SAME_QUESTION = 0.85;

/**
 * Returns the calibrated probability (0–1) that a written entry answers the question.
 * @param fit scale and shift that the folder's examination gave; none if null
 */
export function judgeEntry(context: CandidateContext, entry: Entry, fit: FolderFit | null): Judged {
  const { logit, signals, effects } = toLogit(context);
  const fitted = fit && context.asked.encoding ? fit.scale * logit + fit.shift : logit;
  const { reading } = context.candidate;
  const ranking = reading ? computeAll(entryRankSignals, reading) : {};
  return {
    confidence: limitConfidence(logistic(fitted), context, entry),
    signals: { ...ranking, ...signals },
    effects,
  };
}

/** Returns the logit of the confidence in a written entry before the folder's own fit, and its signals. */
export function toLogit(context: CandidateContext): {
  readonly logit: number;
  readonly signals: Values<EntrySignal>;
  readonly effects: Values<EntrySignal>;
} {
  const signals = computeAll(entrySignals, context);
  const weights = blend<EntrySignal>(ENTRY_CONFIDENCE, context.asked);
  return { logit: weightedSum(weights, signals), signals, effects: effectsOf(weights, signals) };
}

/**
 * Returns the calibrated probability (0–1) that a passage answers the question.
 * @param ownQuestion cosine with the question that the document itself asks there, 0 if it asks none: what a document asks
 * in these words, it answers
 */
export function judgePassage(context: CandidateContext, entry: Entry, ownQuestion: number): Judged {
  const signals = computeAll(passageSignals, context);
  const weights = blend<PassageSignal>(PASSAGE_CONFIDENCE, context.asked);
  const fitted = logistic(weightedSum(weights, signals));
  const confidence = ownQuestion >= SAME_QUESTION ? Math.max(fitted, ownQuestion) : fitted;
  const { seen } = context.candidate;
  const ranking = seen ? computeAll(passageRankSignals, seen) : {};
  return {
    confidence: limitConfidence(confidence, context, entry),
    signals: { ...ranking, ...signals },
    effects: effectsOf(weights, signals),
  };
}

function effectsOf<Name extends string>(weights: Weights<Name>, signals: Values<Name>): Values<Name> {
  const effects = {} as Record<Name, number>;
  for (const name in signals) effects[name] = signals[name] * weights[name];
  return effects;
}
