import type { Evidence } from './evidence.ts';

/** A logistic: one weight a feature, in the order of `toFeatures` or, for documents, of `toDocumentFeatures`. */
export interface Calibration {
  readonly bias: number;
  readonly weights: readonly number[];
}

/** The features of the logistic, each scaled to about −2 to 2. */
export function toFeatures(evidence: Evidence): readonly number[] {
  return [
    evidence.rank / 10,
    evidence.margin / 4,
    evidence.openMargin / 4,
    evidence.probability,
    Math.max(-2, Math.min(2, evidence.logit / 5)),
    evidence.bm,
    evidence.bmAll,
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
    Math.min(2, evidence.strangers),
    evidence.asksName,
  ];
}

/** The features of the logistic for the text of documents. */
export function toDocumentFeatures(evidence: Evidence): readonly number[] {
  const { covered = 0, held = 0, ahead = 0, sharpShare = 0, lacksKind = 0 } = evidence;
  return [
    covered,
    Math.log1p(held),
    ahead,
    sharpShare,
    evidence.typeMismatch,
    lacksKind,
    Math.min(2, evidence.strangers),
    evidence.asksName,
  ];
}

/**
 * Probability that a candidate answers the question, 0–1.
 * @param featuresOf those that the calibration was fitted on
 */
export function toConfidence(
  evidence: Evidence,
  { bias, weights }: Calibration,
  featuresOf: (evidence: Evidence) => readonly number[] = toFeatures,
): number {
  const sum = featuresOf(evidence).reduce((total, feature, i) => total + feature * (weights[i] ?? 0), bias);
  return 1 / (1 + Math.exp(-sum));
}
