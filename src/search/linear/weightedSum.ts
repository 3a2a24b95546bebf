import type { Values, Weights } from './types.ts';

/**
 * Returns the bias plus the sum of each value times the weight of the same name, added in the order of the weights' keys.
 * @param values may hold more than the weights name
 */
export function weightedSum<Name extends string>(weights: Weights<Name>, values: Values<NoInfer<Name>>): number {
  let sum = weights.bias;
  for (const name in weights) {
    if (name !== 'bias')
      sum += ((values as Values<string>)[name] as number) * ((weights as Values<string>)[name] as number);
  }
  return sum;
}
