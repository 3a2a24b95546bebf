import { dot } from './fitLogistic.ts';

/** The candidates for one question: what is seen of each, which are right, and how much the question counts. */
export interface Ranking {
  readonly candidates: readonly { readonly features: readonly number[]; readonly right: boolean }[];
  readonly weight: number;
}

const STEPS = 300;
const RATE = 0.05;
const DECAY = 0.02;
/** Of Adam (Kingma and Ba, 2014). */
const [MEAN, SQUARE, TINY] = [0.9, 0.99, 1e-8];

/**
 * Fit weights so that the softmax of weights · features gives the right candidates of each ranking the most, by gradient descent on
 * standardised features with weight decay. No feature may speak against: each is made so that more of it is better.
 * @returns one weight a feature, for features as they are
 */
export function fitRanking(rankings: readonly Ranking[]): readonly number[] {
  const telling = rankings.filter(({ candidates }) => candidates.some(({ right }) => right));
  const spreads = spreadsOf(telling);
  const rows = telling.map(({ candidates, weight }) => ({
    weight,
    candidates: candidates.map(({ features, right }) => ({
      x: features.map((f, j) => f / (spreads[j] as number)),
      right,
    })),
  }));
  const total = rows.reduce((sum, { weight }) => sum + weight, 0);
  const weights = spreads.map(() => 0);
  const means = spreads.map(() => 0);
  const squares = spreads.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight) => DECAY * weight);
    for (const { candidates, weight } of rows) addGradient(gradient, weights, candidates, weight / total);
    for (let j = 0; j < weights.length; j++) {
      const slope = gradient[j] as number;
      means[j] = MEAN * (means[j] as number) + (1 - MEAN) * slope;
      squares[j] = SQUARE * (squares[j] as number) + (1 - SQUARE) * slope * slope;
      const by =
        (means[j] as number) / (1 - MEAN ** step) / (Math.sqrt((squares[j] as number) / (1 - SQUARE ** step)) + TINY);
      weights[j] = Math.max(0, (weights[j] as number) - RATE * by);
    }
  }
  return weights.map((weight, j) => weight / (spreads[j] as number));
}

interface Row {
  readonly x: readonly number[];
  readonly right: boolean;
}

/** Of the negative logarithm of the probability that a right candidate comes first. */
function addGradient(gradient: number[], weights: readonly number[], rows: readonly Row[], by: number): void {
  const scores = rows.map(({ x }) => dot(weights, x));
  const largest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - largest));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const right = shares.reduce((sum, share, i) => sum + (rows[i]?.right ? share : 0), 0);
  rows.forEach((row, i) => {
    const share = shares[i] as number;
    const error = by * (share / all - (row.right ? share / right : 0));
    for (let j = 0; j < gradient.length; j++) gradient[j] = (gradient[j] as number) + error * (row.x[j] as number);
  });
}

/** The standard deviation of each feature over all candidates. */
function spreadsOf(rankings: readonly Ranking[]): readonly number[] {
  const rows = rankings.flatMap(({ candidates }) => candidates.map(({ features }) => features));
  return (rows[0] ?? []).map((_, j) => {
    const mean = rows.reduce((sum, row) => sum + (row[j] as number), 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + ((row[j] as number) - mean) ** 2, 0) / rows.length) || 1;
  });
}
