import { logistic } from '../linear/logistic.ts';

/** A question of a folder's examination. */
export interface ExamCase {
  /** `phrasing`: taken from an entry that stayed; `entry`: of an entry that was taken away; `elsewhere`: of no folder. */
  readonly kind: 'phrasing' | 'entry' | 'elsewhere';
  /** Logit of the confidence in the best entry; −∞ if none was found. */
  readonly logit: number;
  /** Whether that entry is right. */
  readonly right: boolean;
}

/** Share of each kind in what people ask. */
const MIX = { phrasing: 0.6, entry: 0.12, elsewhere: 0.28 } as const;
/** Standard deviations of the priors that hold the scale to 1 and the shift to 0. */
const SCALE_PRIOR = 0.15;
const SHIFT_PRIOR = 0.2;
/** Cases that an examination counts for at most; each lost phrasing counts for two. */
const MAX_CASES = 80;
const STEPS = 30;

/**
 * Fits the scale and shift of the confidence's logit to a folder's examination (Platt scaling with priors, by Newton's
 * method). Without lost phrasings there is nothing to learn: 1 and 0.
 */
export function fitFolder(cases: readonly ExamCase[]): { readonly scale: number; readonly shift: number } {
  const weights = toWeights(cases.filter(({ logit }) => Number.isFinite(logit)));
  let [scale, shift] = [1, 0];
  if (weights.length === 0) return { scale, shift };
  for (let step = 0; step < STEPS; step++) {
    let gradientScale = -(scale - 1) / SCALE_PRIOR ** 2;
    let gradientShift = -shift / SHIFT_PRIOR ** 2;
    let [ss, sb, bb] = [1 / SCALE_PRIOR ** 2, 0, 1 / SHIFT_PRIOR ** 2];
    for (const { logit, right, weight } of weights) {
      const p = logistic(scale * logit + shift);
      const error = weight * ((right ? 1 : 0) - p);
      const curve = weight * p * (1 - p);
      gradientScale += error * logit;
      gradientShift += error;
      ss += curve * logit * logit;
      sb += curve * logit;
      bb += curve;
    }
    const determinant = ss * bb - sb * sb;
    const byScale = clamp((bb * gradientScale - sb * gradientShift) / determinant, 0.5);
    const byShift = clamp((ss * gradientShift - sb * gradientScale) / determinant, 1);
    scale += byScale;
    shift += byShift;
    if (Math.abs(byScale) + Math.abs(byShift) < 1e-5) break;
  }
  return { scale, shift };
}

/**
 * Returns the share of lost phrasings that were found and asserted from a confidence on, and the share of what was
 * asserted that was right; null if no phrasing was lost.
 */
export function measureCases(
  cases: readonly ExamCase[],
  confidenceOf: (logit: number) => number,
  cut: number,
): { readonly finds: number; readonly right: number | null } | null {
  const counts = countKinds(cases);
  if (counts.phrasing === 0) return null;
  let [asserted, right] = [0, 0];
  for (const { kind, logit, right: isRight } of cases) {
    if (confidenceOf(logit) < cut) continue;
    const weight = MIX[kind] / counts[kind];
    asserted += weight;
    if (isRight) right += weight;
  }
  return { finds: right / MIX.phrasing, right: asserted > 0 ? right / asserted : null };
}

function toWeights(cases: readonly ExamCase[]): readonly (ExamCase & { readonly weight: number })[] {
  const counts = countKinds(cases);
  if (counts.phrasing === 0) return [];
  const kinds = ['phrasing', 'entry', 'elsewhere'] as const;
  const total = kinds.reduce((sum, kind) => sum + (counts[kind] > 0 ? MIX[kind] : 0), 0);
  const worth = Math.min(MAX_CASES, 2 * counts.phrasing);
  return cases.map((one) => ({ ...one, weight: (worth * MIX[one.kind]) / total / counts[one.kind] }));
}

function countKinds(cases: readonly ExamCase[]): Record<ExamCase['kind'], number> {
  const counts = { phrasing: 0, entry: 0, elsewhere: 0 };
  for (const { kind } of cases) counts[kind] += 1;
  return counts;
}

const clamp = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));
