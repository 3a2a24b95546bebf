import { dot } from '../linear/dot.ts';
import type { SignalValues } from '../signals/computeSignals.ts';
import { DOCUMENT_CALIBRATION } from './weights.ts';

/** A logistic: one weight a feature, in the order of `toFeatures` or, for documents, of `toDocumentFeatures`. */
export interface Calibration {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The features of the logistic, each scaled to about −2 to 2. */
export function toFeatures(evidence: SignalValues): readonly number[] {
  return [
    evidence.rank / 10,
    evidence.margin / 4,
    evidence.openMargin / 4,
    evidence.probability,
    Math.max(-2, Math.min(2, evidence.logit / 5)),
    evidence.bm25OfKnownTerms,
    evidence.bm25OfAllTerms,
    evidence.phrasing,
    evidence.secondPhrasing,
    evidence.coverage,
    evidence.unknownShare,
    evidence.openShare,
    Math.min(2, evidence.missingNames),
    evidence.typeMismatch,
    Math.log(Math.max(1, evidence.words)) / 2,
    Math.log(Math.max(1, evidence.phrases)),
    evidence.rankShare,
    evidence.missed,
    Math.min(2, evidence.unseenWords),
    evidence.asksName,
  ];
}

/** The features of the logistic for the text of documents. */
export function toDocumentFeatures(evidence: SignalValues): readonly number[] {
  const { matchedWeight: held = 0, readShare = 0, lacksKind = 0 } = evidence;
  return [
    Math.log1p(held),
    readShare,
    evidence.unknownShare,
    evidence.typeMismatch,
    lacksKind,
    Math.min(2, evidence.unseenWords),
    evidence.asksName,
  ];
}

/**
 * Probability that a candidate answers the question, 0–1.
 * @param featuresOf those that the calibration was fitted on
 */
export function toConfidence(
  evidence: SignalValues,
  { bias, weights }: Calibration,
  featuresOf: (evidence: SignalValues) => readonly number[] = toFeatures,
): number {
  return 1 / (1 + Math.exp(-dot(weights, featuresOf(evidence), bias)));
}

/** From this cosine on, a question that stands in a document is the very question asked. */
export const SAME_QUESTION = 0.85;

/** Probability that the text of a document answers the question; what the document itself asks in these words, it answers. */
export function toDocumentConfidence(evidence: SignalValues): number {
  const judged = toConfidence(evidence, DOCUMENT_CALIBRATION, toDocumentFeatures);
  const { ownQuestion = 0 } = evidence;
  return ownQuestion >= SAME_QUESTION ? Math.max(judged, ownQuestion) : judged;
}
