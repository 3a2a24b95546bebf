import type { Direction, Values, Weights } from '../../src/search/linear/types.ts';
import { SIGNS } from './fitLogistic.ts';
import { maximize } from './newton.ts';

/** Candidates for one question. */
export interface RankingCase {
  readonly candidates: readonly { readonly values: Values<string>; readonly right: boolean }[];
  readonly weight: number;
}

const DECAY = 3e-4;

/**
 * Fits weights so that the softmax of the weighted sums gives the right candidates the most (conditional logit; McFadden,
 * 1974), each weight held to its signal's direction.
 */
export function fitConditional<Name extends string>(
  cases: readonly RankingCase[],
  signals: Readonly<Record<Name, { readonly direction: Direction }>>,
): Weights<Name> {
  const names = Object.keys(signals) as Name[];
  const telling = cases.filter(({ candidates }) => candidates.some(({ right }) => right));
  const rows = telling.map(({ candidates, weight }) => ({
    weight,
    x: candidates.map(({ values }) => Float64Array.from(names, (name) => values[name] as number)),
    right: candidates.map(({ right }) => right),
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const size = names.length;
  const weights = maximize(
    names.map((name) => SIGNS[signals[name].direction]),
    (at) => {
      const gradient = new Float64Array(size);
      const curvature = Array.from({ length: size }, () => new Float64Array(size));
      for (const { x, right, weight } of rows) {
        const scores = x.map((row) => row.reduce((sum, value, j) => sum + value * (at[j] as number), 0));
        const largest = Math.max(...scores);
        const shares = scores.map((score) => Math.exp(score - largest));
        const all = shares.reduce((sum, share) => sum + share, 0);
        const ofRight = shares.reduce((sum, share, i) => sum + (right[i] ? share : 0), 0);
        const mean = new Float64Array(size);
        x.forEach((row, i) => {
          const p = (shares[i] as number) / all;
          for (let j = 0; j < size; j++) mean[j] = (mean[j] as number) + p * (row[j] as number);
        });
        x.forEach((row, i) => {
          const p = (shares[i] as number) / all;
          const error = weight * ((right[i] ? (shares[i] as number) / ofRight : 0) - p);
          for (let j = 0; j < size; j++) gradient[j] = (gradient[j] as number) + error * (row[j] as number);
          if (p < 1e-4) return;
          for (let j = 0; j < size; j++) {
            const by = weight * p * ((row[j] as number) - (mean[j] as number));
            const line = curvature[j] as Float64Array;
            if (by !== 0)
              for (let l = 0; l < size; l++)
                line[l] = (line[l] as number) + by * ((row[l] as number) - (mean[l] as number));
          }
        });
      }
      for (let j = 0; j < size; j++) {
        gradient[j] = (gradient[j] as number) / total - DECAY * (at[j] as number);
        const line = curvature[j] as Float64Array;
        for (let l = 0; l < size; l++) line[l] = (line[l] as number) / total + (l === j ? DECAY + 1e-6 : 0);
      }
      return { gradient, curvature };
    },
  );
  return { bias: 0, ...Object.fromEntries(names.map((name, j) => [name, weights[j] as number])) } as Weights<Name>;
}
