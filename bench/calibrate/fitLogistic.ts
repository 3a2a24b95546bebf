import { dot } from '../../src/search/linear/dot.ts';

/** One judged case: features, whether it was right, and how much it counts. */
export interface Case {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

export interface Logistic {
  readonly bias: number;
  readonly weights: readonly number[];
}

const STEPS = 600;
const RATE = 0.3;
const MOMENTUM = 0.9;
const DECAY = 1e-3;

/**
 * Fit a weighted logistic regression with a little weight decay, by gradient descent on standardised features.
 * @param signs what a feature may do: 1 only speak for, -1 only speak against, 0 either; few cases alone do not tell
 */
export function fitLogistic(cases: readonly Case[], signs: readonly number[] = []): Logistic {
  const count = cases[0]?.features.length ?? 0;
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const columns = Array.from({ length: count }, (_, j) => {
    const mean = cases.reduce((sum, { features, weight }) => sum + weight * (features[j] as number), 0) / total;
    const variance =
      cases.reduce((sum, { features, weight }) => sum + weight * ((features[j] as number) - mean) ** 2, 0) / total;
    return { mean, spread: Math.sqrt(variance) || 1 };
  });
  const rows = cases.map(({ features, right, weight }) => ({
    x: [...columns.map(({ mean, spread }, j) => ((features[j] as number) - mean) / spread), 1],
    y: right ? 1 : 0,
    weight: weight / total,
  }));
  const weights = new Array<number>(count + 1).fill(0);
  const speed = new Array<number>(count + 1).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, j) => (j < count ? DECAY * weight : 0));
    for (const { x, y, weight } of rows) {
      const error = weight * (sigmoid(dot(weights, x)) - y);
      for (let j = 0; j <= count; j++) gradient[j] = (gradient[j] as number) + error * (x[j] as number);
    }
    for (let j = 0; j <= count; j++) {
      speed[j] = MOMENTUM * (speed[j] as number) + (gradient[j] as number);
      const weight = (weights[j] as number) - RATE * (speed[j] as number);
      const isAllowed = j === count || (signs[j] ?? 0) === 0 || weight * (signs[j] as number) >= 0;
      weights[j] = isAllowed ? weight : 0;
      if (!isAllowed) speed[j] = 0;
    }
  }
  const raw = columns.map(({ spread }, j) => (weights[j] as number) / spread);
  const bias = (weights[count] as number) - columns.reduce((sum, { mean }, j) => sum + (raw[j] as number) * mean, 0);
  return { bias, weights: raw };
}

/** The probability that a fitted logistic gives. */
export function predict({ bias, weights }: Logistic, features: readonly number[]): number {
  return sigmoid(bias + dot(weights, features));
}

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
