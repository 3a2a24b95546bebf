/** Returns the logistic function of a sum of evidence: a probability, 0–1. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
