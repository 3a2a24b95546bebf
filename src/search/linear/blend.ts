import type { Weights } from './types.ts';

/** Weights of one decision, for folders and questions of four kinds. */
export interface BlendedWeights<Name extends string> {
  /** Without encodings. */
  readonly words: Weights<Name>;
  /** With encodings, in a language that the encoder knows. */
  readonly meaning: Weights<Name>;
  /** With encodings, in a language that it does not know. */
  readonly foreign: Weights<Name>;
  /** With encodings, in a folder of many phrasings: words and the learned part say more there. Documents have none. */
  readonly rich?: Weights<Name>;
}

/** Facts of a question that the weights depend on. */
export interface BlendedFor {
  readonly encoding: object | null;
  /** Trust in the encoder, 0–1. */
  readonly trust: number;
  /** 0 for a folder of few phrasings an entry, 1 for one of many. */
  readonly richness: number;
}

/** Returns the weights for a question: those of its kind, or a mixture between kinds. */
export function blend<Name extends string>(
  { words, meaning, foreign, rich = meaning }: BlendedWeights<Name>,
  { encoding, trust, richness }: BlendedFor,
): Weights<Name> {
  if (!encoding) return words;
  return mix(foreign, mix(meaning, rich, richness), trust);
}

/** Returns weights between `from` (share 0) and `to` (share 1). */
function mix<Name extends string>(from: Weights<Name>, to: Weights<Name>, share: number): Weights<Name> {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const other = from as Weights<string>;
  const mixed = Object.entries<number>(to).map(
    ([name, weight]) => [name, share * weight + (1 - share) * (other[name] as number)] as const,
  );
  return Object.fromEntries(mixed) as Weights<Name>;
}
