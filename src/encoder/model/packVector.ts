import type { HiddenState, Pooling } from './types.ts';

/** Steps are whole multiples of this, so that a kept vector and a fresh one are the same to the bit. */
export const STEP_UNIT = 2 ** -20;
const MAX_INT8 = 127;

/** Returns the mean of all tokens' vectors, or the first one's (`cls`); not normalised. */
export function poolTokens({ data, tokens, dimensions }: HiddenState, pooling: Pooling): Float64Array {
  const sum = new Float64Array(dimensions);
  const rows = pooling === 'cls' ? 1 : tokens;
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] as number) + (data[row * dimensions + i] as number);
  }
  return sum;
}

/**
 * Normalises a vector and rounds it to 8 bits. Cosines change by 0.002 at most, 0.0006 in the mean square (measured).
 * @returns values and the size of their step in units of 2⁻²⁰
 */
export function packVector(vector: ArrayLike<number>): { readonly vector: Int8Array; readonly step: number } {
  const values = Float64Array.from(vector);
  const norm = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  if (!(norm > 0) || !Number.isFinite(norm)) return { vector: new Int8Array(values.length), step: 0 };
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / norm;
  const step = Math.ceil(largest / MAX_INT8 / STEP_UNIT);
  return { vector: Int8Array.from(values, (value) => Math.round(value / norm / (step * STEP_UNIT))), step };
}

/** Returns the vector that `packVector` rounded. */
export function unpackVector(packed: Int8Array, step: number): Float32Array {
  const vector = new Float32Array(packed.length);
  // Loops: tens of thousands of vectors are read at a start, and callbacks take ten times as long.
  for (let i = 0; i < packed.length; i++) vector[i] = (packed[i] as number) * step * STEP_UNIT;
  return vector;
}

/** Returns what `packVector` returned for a vector of `unpackVector`. */
export function repackVector(vector: Float32Array): { readonly vector: Int8Array; readonly step: number } {
  let largest = 0;
  for (let i = 0; i < vector.length; i++) largest = Math.max(largest, Math.abs(vector[i] as number));
  const step = Math.ceil(largest / MAX_INT8 / STEP_UNIT);
  const packed = new Int8Array(vector.length);
  for (let i = 0; step > 0 && i < packed.length; i++)
    packed[i] = Math.round((vector[i] as number) / (step * STEP_UNIT));
  return { vector: packed, step };
}
