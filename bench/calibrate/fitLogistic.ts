import { logistic } from '../../src/search/linear/logistic.ts';
import type { Direction, Values, Weights } from '../../src/search/linear/types.ts';
import { maximize } from './newton.ts';

/** One judged case: values of signals by name, whether it was right, and how much it counts. */
export interface Case {
  readonly values: Values<string>;
  readonly right: boolean;
  readonly weight: number;
}

export const SIGNS: Readonly<Record<Direction, number>> = { for: 1, against: -1, either: 0 };
const DECAY = 3e-4;

/**
 * Fits a weighted logistic regression with a little weight decay, each weight held to its signal's direction; few cases
 * alone do not tell it.
 */
export function fitLogistic<Name extends string>(
  cases: readonly Case[],
  signals: Readonly<Record<Name, { readonly direction: Direction }>>,
): Weights<Name> {
  const names = Object.keys(signals) as Name[];
  const size = names.length;
  const rows = cases.map(({ values, right, weight }) => ({
    x: Float64Array.from([...names.map((name) => values[name] as number), 1]),
    y: right ? 1 : 0,
    weight,
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const weights = maximize([...names.map((name) => SIGNS[signals[name].direction]), 0], (at) => {
    const gradient = new Float64Array(size + 1);
    const curvature = Array.from({ length: size + 1 }, () => new Float64Array(size + 1));
    for (const { x, y, weight } of rows) {
      let sum = 0;
      for (let j = 0; j <= size; j++) sum += (x[j] as number) * (at[j] as number);
      const p = logistic(sum);
      const [error, curve] = [weight * (y - p), weight * p * (1 - p)];
      for (let j = 0; j <= size; j++) {
        gradient[j] = (gradient[j] as number) + error * (x[j] as number);
        const by = curve * (x[j] as number);
        const line = curvature[j] as Float64Array;
        if (by !== 0) for (let l = 0; l <= size; l++) line[l] = (line[l] as number) + by * (x[l] as number);
      }
    }
    for (let j = 0; j <= size; j++) {
      const decay = j < size ? DECAY : 0;
      gradient[j] = (gradient[j] as number) / total - decay * (at[j] as number);
      const line = curvature[j] as Float64Array;
      for (let l = 0; l <= size; l++) line[l] = (line[l] as number) / total + (l === j ? decay + 1e-7 : 0);
    }
    return { gradient, curvature };
  });
  const fitted = names.map((name, j) => [name, weights[j] as number] as const);
  return { bias: weights[size] as number, ...Object.fromEntries(fitted) } as Weights<Name>;
}

/** Returns the sum of the products of two lists. */
export const dot = (weights: readonly number[], numbers: readonly number[]): number =>
  numbers.reduce((sum, number, i) => sum + number * (weights[i] as number), 0);
