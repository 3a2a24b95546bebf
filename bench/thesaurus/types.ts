/** One stem with the word that stands for it. */
export interface Head {
  /** Its most frequent form that is a word of WordNet. */
  readonly word: string;
  readonly stem: string;
  /** Unit length: the vectors of its forms, the frequent ones counting most. */
  readonly vector: Float32Array;
}

/** How WordNet relates two stems; each 0–1, how much of what either word means is meant so. */
export interface Relation {
  /** Synonyms, derived forms, broader and narrower words and so on, weighted by kind. */
  near: number;
  /** Kinds of the same thing (tea, coffee). */
  sisters: number;
  opposites: boolean;
}

/** Shares of a stem's meanings, by synset; they sum to 1. */
export type Senses = ReadonlyMap<string, number>;

export interface WordNet {
  /** By stem. */
  readonly senses: ReadonlyMap<string, Senses>;
  /** Lower-case single words. */
  readonly words: ReadonlySet<string>;
  /** By synset: its words and its pointers (symbol, target synset, words of source and target in hexadecimal). */
  readonly synsets: ReadonlyMap<string, Synset>;
}

export interface Synset {
  readonly words: readonly string[];
  readonly pointers: readonly (readonly [symbol: string, target: string, words: string])[];
}
