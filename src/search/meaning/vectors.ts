import type { EncodedTexts } from './types.ts';

/** Returns the dot product of a question's vector and row `row` of a matrix. */
export function dotRow(vector: Float32Array, matrix: Float32Array | Int8Array, row: number): number {
  const size = vector.length;
  const whole = size - (size % 4);
  let at = row * size;
  // Four sums, because each addition would wait for the one before: a third of the time is saved.
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let k = 0; k < whole; k += 4, at += 4) {
    a += (vector[k] as number) * (matrix[at] as number);
    b += (vector[k + 1] as number) * (matrix[at + 1] as number);
    c += (vector[k + 2] as number) * (matrix[at + 2] as number);
    d += (vector[k + 3] as number) * (matrix[at + 3] as number);
  }
  for (let k = whole; k < size; k++, at++) a += (vector[k] as number) * (matrix[at] as number);
  return a + b + c + d;
}

/** Returns the dot product of a vector and the sentence vector of a text. */
export function dotText(vector: Float32Array, { vectors, steps }: EncodedTexts, row: number): number {
  return (steps[row] as number) * dotRow(vector, vectors, row);
}

/** Returns the sentence vector of a text. */
export function vectorOf({ vectors, steps, dimensions }: EncodedTexts, row: number): Float32Array {
  const step = steps[row] as number;
  return Float32Array.from(vectors.subarray(row * dimensions, (row + 1) * dimensions), (value) => value * step);
}

/**
 * Writes a vector as one of 8 bits into a row of a matrix, exactly if it is one that the encoder rounded so.
 * @returns the size of its step
 */
export function writeRounded(vector: Float32Array, matrix: Int8Array, row: number): number {
  let largest = 0;
  for (let k = 0; k < vector.length; k++) largest = Math.max(largest, Math.abs(vector[k] as number));
  const step = Math.fround(largest / MAX_INT8);
  const from = row * vector.length;
  for (let k = 0; step > 0 && k < vector.length; k++) matrix[from + k] = Math.round((vector[k] as number) / step);
  return step;
}

const MAX_INT8 = 127;

/** Scales a slice of a matrix to L2 norm 1 in place; zeros stay zeros. */
export function normalizeRow(matrix: Float32Array, row: number, size: number): void {
  let square = 0;
  for (let k = row * size; k < (row + 1) * size; k++) square += (matrix[k] as number) ** 2;
  const scale = square > 0 ? 1 / Math.sqrt(square) : 0;
  for (let k = row * size; k < (row + 1) * size; k++) matrix[k] = (matrix[k] as number) * scale;
}

/**
 * Pools token vectors by 0.1 + rarity: rare words say what a text is about.
 * @param into receives the sum at row `row`; not normalised
 */
export function addPooled(
  into: Float32Array,
  row: number,
  {
    tokens,
    rarity,
    dimensions,
  }: { readonly tokens: Int8Array; readonly rarity: Uint8Array; readonly dimensions: number },
  from: number,
  to: number,
): void {
  for (let token = from; token < to; token++) {
    const weight = 0.1 + (rarity[token] as number) / 255;
    for (let k = 0; k < dimensions; k++) {
      into[row * dimensions + k] =
        (into[row * dimensions + k] as number) + weight * (tokens[token * dimensions + k] as number);
    }
  }
}
