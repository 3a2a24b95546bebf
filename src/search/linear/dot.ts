/** The sum of the products of weights and what they weigh; a number beyond the last weight counts nothing. */
export const dot = (weights: readonly number[], numbers: readonly number[], from = 0): number =>
  numbers.reduce((sum, number, i) => sum + number * (weights[i] ?? 0), from);
