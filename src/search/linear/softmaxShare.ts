/**
 * Returns the softmax share of one score among several, 0–1.
 * @param scores not empty
 * @param place index of the score that is meant
 */
export function softmaxShare(scores: readonly number[], place: number): number {
  const largest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const sum = scores.reduce((total, score) => total + Math.exp(score - largest), 0);
  return Math.exp((scores[place] as number) - largest) / sum;
}
