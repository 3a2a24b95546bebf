import { ASSERTED } from '../search/confidence/toConfidence.ts';

/** Least confidences, calibrated probabilities of 0–1, for what may be asserted and offered. */
export interface Thresholds {
  /** Least confidence to assert. */
  readonly assert: number;
  /** The same for the text of documents. */
  readonly quote: number;
  /** Least confidence of a second quotation beside the first. */
  readonly quoteBeside: number;
  /** Least confidence of the best candidate to offer suggestions rather than decline. */
  readonly suggest: number;
  /** The same if the best candidate is text of a document. */
  readonly suggestQuote: number;
}

/** Share of assertions that is right by default. */
export const DEFAULT_PRECISION = 0.9;
/**
 * Precision of what is asserted, as a mean over the exam folders, by the least confidence (`npm run calibrate -- DIR…` prints
 * it; the folders are among those fitted on). What is above a cut is right more often than what is at it.
 */
const PRECISION_BY_CUT: readonly (readonly [precision: number, cut: number])[] = [
  [0.5, 0.15],
  [0.84, 0.5],
  [0.88, 0.65],
  [0.9, ASSERTED],
  [0.92, 0.8],
  [0.935, 0.85],
  [0.95, 0.9],
  [0.99, 0.98],
];
const QUOTE = 0.7;
/** A second passage from here on is right in 38 of 100 cases; below, it is hardly ever right where the first is wrong. */
const QUOTE_BESIDE = 0.25;
const SUGGEST = 0.1;
const SUGGEST_QUOTE = 0.15;

/**
 * Returns the thresholds for a precision.
 * @param precision share of assertions that should be right, 0.5–0.99
 */
export function thresholdsFor(precision = DEFAULT_PRECISION): Thresholds {
  const assert = interpolate(Math.min(0.99, Math.max(0.5, precision)));
  // Documents were fitted for a precision of 0.9 apart; another precision moves them as much.
  const quote = Math.min(0.98, Math.max(0.2, QUOTE + assert - interpolate(DEFAULT_PRECISION)));
  return {
    assert,
    quote,
    quoteBeside: Math.min(QUOTE_BESIDE, quote),
    suggest: Math.min(SUGGEST, assert),
    suggestQuote: Math.min(SUGGEST_QUOTE, quote),
  };
}

function interpolate(precision: number): number {
  const at = PRECISION_BY_CUT.findIndex(([reached]) => precision <= reached);
  const [high, highCut] = PRECISION_BY_CUT[Math.max(1, at)] as readonly [number, number];
  const [low, lowCut] = PRECISION_BY_CUT[Math.max(1, at) - 1] as readonly [number, number];
  return lowCut + ((precision - low) / (high - low)) * (highCut - lowCut);
}
