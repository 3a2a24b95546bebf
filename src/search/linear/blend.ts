import type { Weights } from './types.ts';

/** Weights of one decision: by words alone, and with meaning for languages that the encoder knows and does not know. */
export interface BlendedWeights<Name extends string> {
  readonly words: Weights<Name>;
  readonly meaning: Weights<Name>;
  readonly foreign: Weights<Name>;
}

/**
 * Returns the weights for a question: those of words alone without an encoding, else between those of a foreign language
 * and those of a known one.
 */
export function blend<Name extends string>(
  { words, meaning, foreign }: BlendedWeights<Name>,
  { encoding, trust }: { readonly encoding: object | null; readonly trust: number },
): Weights<Name> {
  if (!encoding) return words;
  if (trust >= 1) return meaning;
  if (trust <= 0) return foreign;
  const other = foreign as Weights<string>;
  const blended = Object.entries<number>(meaning).map(
    ([name, weight]) => [name, trust * weight + (1 - trust) * (other[name] as number)] as const,
  );
  return Object.fromEntries(blended) as Weights<Name>;
}
