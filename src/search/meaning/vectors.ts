/** Returns the dot product of a question's vector and row `row` of a matrix. */
export function dotRow(vector: Float32Array, matrix: Float32Array, row: number): number {
  const size = vector.length;
  const from = row * size;
  let sum = 0;
  for (let k = 0; k < size; k++) sum += (vector[k] as number) * (matrix[from + k] as number);
  return sum;
}

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
