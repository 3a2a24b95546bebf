/**
 * Returns the softmax share of some scores among all, 0–1.
 * @param own scores that are meant, of `all`
 * @param all not empty
 * @param sharpness factor of the scores: the larger, the more of the share the largest have
 */
export function softmaxShare(own: readonly number[], all: readonly number[], sharpness = 1): number {
  const largest = all.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const sumOf = (scores: readonly number[]): number =>
    scores.reduce((sum, score) => sum + Math.exp(sharpness * (score - largest)), 0);
  return sumOf(own) / sumOf(all);
}
