import type { Encoding } from '../../encoder/types.ts';

/** Encodings of questions, by text. A text without one is searched by words alone. */
export type Encodings = ReadonlyMap<string, Encoding>;

/** Encodings of many texts in flat arrays, which threads can share. Row i belongs to the i-th text. */
export interface EncodedTexts {
  /** Numbers in a sentence vector. */
  readonly dimensions: number;
  /** Numbers in a token vector. */
  readonly tokenDimensions: number;
  /** Sentence vectors, L2 norm 1, row after row; 0 for a text without an encoding. */
  readonly vectors: Float32Array;
  /** First token of each row; one more at the end. */
  readonly tokenStart: Int32Array;
  /** Token vectors, row after row. The cosine of two is their dot product ÷ `tokenUnit`. */
  readonly tokens: Int8Array;
  readonly tokenUnit: number;
  /** Id of each token. */
  readonly ids: Int32Array;
  /** Rarity of each token in the language at large, 0–255. */
  readonly rarity: Uint8Array;
  /** Letters in words that are one whole piece of a–z, and letters in all words, of each row: how English it is. */
  readonly plainLetters: Int32Array;
  readonly letters: Int32Array;
}

/** Rows of the texts of entries, in compressed lists: the texts of entry i are `rows[start[i]]` to `rows[start[i + 1] - 1]`. */
export interface TextLists {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** Texts whose encodings an index over entries needs, without repeats, and the rows where each entry's stand. */
export interface MeaningPlan {
  readonly texts: readonly string[];
  /** Heading and phrasings of each entry; of a passage, its whole text under its headings. */
  readonly asked: TextLists;
  /** Sentences of each answer under the entry's heading. */
  readonly sentences: TextLists;
  /** Row of each entry's answer; −1 for a passage. */
  readonly answers: Int32Array;
}
