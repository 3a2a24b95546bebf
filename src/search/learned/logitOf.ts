import type { LearnedModel } from './types.ts';

/** Returns the logit of an entry: the weighted sum of a question's features. */
export function logitOf(
  { weights }: LearnedModel,
  features: readonly number[],
  values: Float32Array,
  entry: number,
): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let f = 0; f < features.length; f++) {
    sum += (values[f] as number) * (weights[((features[f] as number) + entry) & mask] as number);
  }
  return sum;
}
