/**
 * The smallest value that at least this share of the values does not exceed (nearest rank).
 * @param values in any order
 * @param share 0–1
 * @returns NaN for no values
 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[place - 1] ?? Number.NaN;
}
