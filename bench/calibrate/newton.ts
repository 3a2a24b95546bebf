/** Result of one second-order step: gradient and curvature of the log-likelihood, prior included. */
export interface Slope {
  readonly gradient: Float64Array;
  readonly curvature: readonly Float64Array[];
}

const STEPS = 20;
const MAX_STEP = 3;

/**
 * Maximises a concave function of weights by Newton's method, some weights held to one sign (active set).
 * @param signs 1, −1 or 0 (free) for each weight
 * @returns the weights, the same for the same input on any machine
 */
export function maximize(signs: readonly number[], slopeAt: (weights: Float64Array) => Slope): Float64Array {
  const weights = new Float64Array(signs.length);
  const sign = (j: number): number => signs[j] as number;
  for (let step = 0; step < STEPS; step++) {
    const { gradient, curvature } = slopeAt(weights);
    let free = signs
      .map((_, j) => j)
      .filter((j) => !(sign(j) !== 0 && weights[j] === 0 && (gradient[j] as number) * sign(j) <= 0));
    let moved = 0;
    for (let tries = 0; tries <= signs.length; tries++) {
      const direction = solve(
        free.map((a) => free.map((b) => (curvature[a] as Float64Array)[b] as number)),
        free.map((j) => gradient[j] as number),
      );
      const stopped = free.filter(
        (j, i) => sign(j) !== 0 && ((weights[j] as number) + (direction[i] as number)) * sign(j) < 0,
      );
      if (stopped.length > 0 && tries < signs.length) {
        for (const j of stopped) {
          moved = Math.max(moved, Math.abs(weights[j] as number));
          weights[j] = 0;
        }
        free = free.filter((j) => !stopped.includes(j));
        continue;
      }
      free.forEach((j, i) => {
        const by = Math.max(-MAX_STEP, Math.min(MAX_STEP, direction[i] as number));
        weights[j] = (weights[j] as number) + by;
        moved = Math.max(moved, Math.abs(by));
      });
      break;
    }
    if (moved < 1e-5) break;
  }
  return weights;
}

/** Solves a linear system by Gaussian elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] as number]);
  const size = right.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let r = i + 1; r < size; r++) if (Math.abs(rows[r]?.[i] ?? 0) > Math.abs(rows[pivot]?.[i] ?? 0)) pivot = r;
    [rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
    const own = rows[i] as number[];
    for (let r = i + 1; r < size; r++) {
      const row = rows[r] as number[];
      const factor = (row[i] as number) / (own[i] as number);
      if (factor !== 0) for (let c = i; c <= size; c++) row[c] = (row[c] as number) - factor * (own[c] as number);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    const row = rows[i] as number[];
    let sum = row[size] as number;
    for (let c = i + 1; c < size; c++) sum -= (row[c] as number) * (solution[c] as number);
    solution[i] = sum / (row[i] as number);
  }
  return solution;
}
