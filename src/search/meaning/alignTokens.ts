import type { AskedEncoding, EncodedTexts, MeaningReading } from './types.ts';

/** A token counts as matched from a cosine of 0.75 on, and as unmatched from 0.35 down. */
const COUNTERPART = { full: 0.75, range: 0.4 };
/** Least weight of a token that says what a question is about. */
const TELLING = 0.3;

/** Best counterparts of tokens, as cosines. */
export interface Alignment {
  /** For each token of the question, its best counterpart among all the texts. */
  readonly best: Float32Array;
  /** For each token of the closest text, its best counterpart in the question. */
  readonly back: Float32Array;
}

/**
 * Aligns a question with texts, token by token (late interaction; Khattab and Zaharia, ColBERT, 2020).
 * @param rows rows of the texts
 * @param closest the row that is aligned backwards too
 */
export function alignTokens(
  asked: AskedEncoding,
  texts: EncodedTexts,
  rows: readonly number[],
  closest: number,
): Alignment {
  const { tokens, tokenStart, tokenDimensions: width, tokenUnit } = texts;
  const best = new Float32Array(asked.count).fill(-1);
  const closestCount = (tokenStart[closest + 1] ?? 0) - (tokenStart[closest] ?? 0);
  const back = new Float32Array(Math.max(0, closestCount)).fill(-1);
  for (const row of rows) {
    const from = tokenStart[row] as number;
    const count = (tokenStart[row + 1] as number) - from;
    for (let a = 0; a < asked.count; a++) {
      const at = a * width;
      let most = best[a] as number;
      for (let t = 0; t < count; t++) {
        const to = (from + t) * width;
        let sum = 0;
        // Whole numbers throughout, which the compiler adds faster.
        for (let k = 0; k < width; k++)
          sum = (sum + Math.imul(asked.tokens[at + k] as number, tokens[to + k] as number)) | 0;
        const cosine = sum / tokenUnit;
        if (cosine > most) most = cosine;
        if (row === closest && cosine > (back[t] as number)) back[t] = cosine;
      }
      best[a] = most;
    }
  }
  return { best, back };
}

/**
 * Returns the summary of an alignment.
 * @param best cosine of each token of the question with its best counterpart
 * @param weights weight of each of these tokens, 0–1
 */
export function summarizeAlignment(
  best: Float32Array,
  weights: Float64Array,
): Pick<MeaningReading, 'rareAlignment' | 'meanAlignment' | 'unmatched' | 'worstAlignment'> {
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  let [rare, plain, unmatched, worst] = [0, 0, 0, 1];
  best.forEach((cosine, i) => {
    const weight = weights[i] as number;
    rare += weight * cosine;
    if (weight >= TELLING && cosine < worst) worst = cosine;
    plain += cosine;
    unmatched += weight * Math.min(1, Math.max(0, (COUNTERPART.full - cosine) / COUNTERPART.range));
  });
  return {
    rareAlignment: rare / total,
    meanAlignment: best.length > 0 ? plain / best.length : 0,
    unmatched: unmatched / total,
    worstAlignment: worst,
  };
}
