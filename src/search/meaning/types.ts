import type { Encoding } from '../../encoder/types.ts';

/** A question as it was encoded. */
export interface EncodedQuestion {
  /** Text that was encoded: the question with its misspelt words corrected. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Words, in lower case, that are words of the encoder's language: real words, never misspelt ones. */
  readonly realWords: ReadonlySet<string>;
}

/** Encodings of questions, by the question as typed. A question without one is searched by words alone. */
export type Encodings = ReadonlyMap<string, EncodedQuestion>;

/** Encodings of many texts in flat arrays, which threads can share. Row i belongs to the i-th text. */
export interface EncodedTexts {
  /** Numbers in a sentence vector. */
  readonly dimensions: number;
  /** Numbers in a token vector. */
  readonly tokenDimensions: number;
  /** Sentence vectors, L2 norm 1, row after row, in steps of `steps[row]`; 0 for a text without an encoding. */
  readonly vectors: Int8Array;
  readonly steps: Float32Array;
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

/** Vectors of entries and what is computed from them once: plain data that a worker thread can send. */
export interface MeaningData {
  readonly texts: EncodedTexts;
  readonly asked: TextLists;
  readonly sentences: TextLists;
  readonly answers: Int32Array;
  /** Centre of each entry's asked texts, L2 norm 1, row after row. */
  readonly centres: Float32Array;
  /** Mean of all centres, shrunk towards 0 in small folders. */
  readonly mean: Float32Array;
  /** Centre of each entry's rarity-pooled token vectors, L2 norm 1, row after row. */
  readonly pooledCentres: Float32Array;
  /** Ids of tokens in ascending order, and the number of entries that have each. */
  readonly ids: Int32Array;
  readonly entriesWithId: Int32Array;
  /** Kinds of question that each entry's heading and phrasings ask, as bits; 0 if none tells. */
  readonly questionKinds: Uint16Array;
  /** Share of letters in words that the model knows whole, 0–1: about 0.9 for English, 0.3 for German. */
  readonly english: number;
}

/** Encoding of a question in the form that search compares. */
export interface AskedEncoding {
  readonly vector: Float32Array;
  /** Number of tokens. */
  readonly count: number;
  /** Token vectors, row after row, of the same length and unit as those of the entries. */
  readonly tokens: Int8Array;
  readonly ids: Int32Array | Uint32Array;
  readonly rarity: Uint8Array;
  /** Letters in words that are one whole piece of a–z, and letters in all words. */
  readonly plainLetters: number;
  readonly letters: number;
  /** Those of the encoded question. */
  readonly realWords: ReadonlySet<string>;
}

/** Cosines and alignments of a question with one entry. */
export interface MeaningReading {
  /** Best cosine with a heading or phrasing, −1 to 1. */
  readonly closest: number;
  /** Cosine with the centre of heading and phrasings, −1 to 1. */
  readonly centre: number;
  /** Best cosine with a sentence of the answer under its heading, −1 to 1; 0 without an answer. */
  readonly answer: number;
  /** The same two after the folder's own mean was taken away. */
  readonly centredCentre: number;
  readonly centredAnswer: number;
  /** Cosine of rarity-pooled token vectors with their centre, −1 to 1. */
  readonly pooledCentre: number;
  /** Sum of exp(10 · centred cosine) over the five closest phrasings. */
  readonly votes: number;
  /** Mean of the best counterparts of the question's tokens, weighted by rarity, −1 to 1. */
  readonly rareAlignment: number;
  /** Plain mean of the same. */
  readonly meanAlignment: number;
  /** Weighted mean of the best counterparts of the closest phrasing's tokens in the question. */
  readonly backAlignment: number;
  /** Share of the question's weight in tokens without a counterpart, 0–1. */
  readonly unmatched: number;
  /** Least of the best counterparts of the question's telling tokens, −1 to 1; 1 if no token is telling. */
  readonly worstAlignment: number;
  /** 1 if the question is of a kind that the phrasings never ask. */
  readonly otherKind: number;
}
