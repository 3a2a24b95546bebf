import { logistic as sigmoid } from '../../src/search/linear/logistic.ts';
import type { Direction, Values, Weights } from '../../src/search/linear/types.ts';
import { weightedSum } from '../../src/search/linear/weightedSum.ts';

/** One judged case: values of signals by name, whether it was right, and how much it counts. */
export interface Case {
  readonly values: Values<string>;
  readonly right: boolean;
  readonly weight: number;
}

const STEPS = 600;
const RATE = 0.3;
const MOMENTUM = 0.9;
const DECAY = 1e-3;

const SIGNS: Readonly<Record<Direction, number>> = { for: 1, against: -1, either: 0 };

/**
 * Fits a weighted logistic regression with a little weight decay, by gradient descent on standardised signals.
 * @param directions signals by name and the sign that each weight may have; few cases alone do not tell
 */
export function fitLogistic<Name extends string>(
  cases: readonly Case[],
  directions: Readonly<Record<Name, { readonly direction: Direction }>>,
): Weights<Name> {
  const names = Object.keys(directions) as Name[];
  const signs = names.map((name) => SIGNS[directions[name].direction]);
  const count = names.length;
  const rowsOf = cases.map(({ values, right, weight }) => ({
    features: names.map((name) => values[name] as number),
    right,
    weight,
  }));
  const total = cases.reduce((sum, { weight }) => sum + weight, 0);
  const columns = Array.from({ length: count }, (_, j) => {
    const mean = rowsOf.reduce((sum, { features, weight }) => sum + weight * (features[j] as number), 0) / total;
    const variance =
      rowsOf.reduce((sum, { features, weight }) => sum + weight * ((features[j] as number) - mean) ** 2, 0) / total;
    return { mean, spread: Math.sqrt(variance) || 1 };
  });
  const rows = rowsOf.map(({ features, right, weight }) => ({
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
  const fitted = names.map((name, j) => [name, raw[j] as number] as const);
  return { bias, ...Object.fromEntries(fitted) } as Weights<Name>;
}

/** Returns the probability (0–1) that fitted weights give. */
export const predict = (weights: Weights<string>, values: Values<string>): number =>
  sigmoid(weightedSum(weights, values));

/** Returns the sum of the products of two lists. */
export const dot = (weights: readonly number[], numbers: readonly number[]): number =>
  numbers.reduce((sum, number, i) => sum + number * (weights[i] as number), 0);
