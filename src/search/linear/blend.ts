import type { Values, Weights } from './types.ts';
import { weightedSum } from './weightedSum.ts';

/** Weights of one decision: by words alone, and with meaning for languages that the encoder knows and does not know. */
export interface BlendedWeights<Name extends string> {
  readonly words: Weights<Name>;
  readonly meaning: Weights<Name>;
  readonly foreign: Weights<Name>;
}

/**
 * Returns the weighted sum for a question: by words alone without an encoding, else between the weights of a foreign
 * language and those of a known one.
 */
export function blend<Name extends string>(
  { words, meaning, foreign }: BlendedWeights<Name>,
  { encoding, trust }: { readonly encoding: object | null; readonly trust: number },
): (values: Values<Name>) => number {
  const sum = (weights: Weights<Name>, values: Values<Name>): number =>
    weightedSum(weights as Weights<string>, values as Values<string>);
  if (!encoding) return (values) => sum(words, values);
  if (trust >= 1) return (values) => sum(meaning, values);
  if (trust <= 0) return (values) => sum(foreign, values);
  return (values) => trust * sum(meaning, values) + (1 - trust) * sum(foreign, values);
}
