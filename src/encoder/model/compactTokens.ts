import { seededRandom } from '../../base/seededRandom.ts';
import type { HiddenState } from './types.ts';

/** Standard deviations of a row's numbers that 8 bits hold. */
const RANGE = 4;
const SEED = 0x5eed;
const MAX_INT8 = 127;

export type TokenCompactor = (hidden: HiddenState, rows: readonly number[]) => Int8Array;

/** Returns the dot product of a compact row with itself. */
export function tokenUnit(dimensions: number): number {
  return (MAX_INT8 ** 2 * dimensions) / RANGE ** 2;
}

/**
 * Makes token vectors small: a random rotation (Johnson–Lindenstrauss), its first numbers kept, L2-normalised, 8 bits a
 * number. After a rotation the numbers are spread like a bell whatever the model, so that one scale serves all rows and a
 * cosine is a dot product ÷ `tokenUnit`.
 * @param kept numbers kept of a row; all where it is not below `dimensions`
 */
export function createCompactor(dimensions: number, kept: number): TokenCompactor {
  const width = Math.min(kept, dimensions);
  const axes = randomAxes(dimensions, width);
  const length = Math.sqrt(tokenUnit(width));
  return ({ data }, rows) => {
    const compact = new Int8Array(rows.length * width);
    const row = new Float64Array(width);
    rows.forEach((from, to) => {
      let square = 0;
      axes.forEach((axis, k) => {
        let sum = 0;
        for (let i = 0; i < dimensions; i++) sum += (axis[i] as number) * (data[from * dimensions + i] as number);
        row[k] = sum;
        square += sum * sum;
      });
      const scale = square > 0 ? length / Math.sqrt(square) : 0;
      row.forEach((value, k) => {
        compact[to * width + k] = Math.max(-MAX_INT8, Math.min(MAX_INT8, Math.round(value * scale)));
      });
    });
    return compact;
  };
}

/** Returns `count` orthonormal vectors, the same at each call (Gram–Schmidt over seeded Gaussians). */
function randomAxes(dimensions: number, count: number): readonly Float32Array[] {
  const random = seededRandom(SEED);
  const axes: Float64Array[] = [];
  while (axes.length < count) {
    const axis = Float64Array.from({ length: dimensions }, () => {
      return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    });
    for (const other of axes) {
      const along = axis.reduce((sum, value, i) => sum + value * (other[i] as number), 0);
      for (let i = 0; i < dimensions; i++) axis[i] = (axis[i] as number) - along * (other[i] as number);
    }
    const norm = Math.sqrt(axis.reduce((sum, value) => sum + value * value, 0));
    axes.push(axis.map((value) => value / norm));
  }
  return axes.map((axis) => Float32Array.from(axis));
}
