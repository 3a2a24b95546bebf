/** The nouns of the search room. */
import type { Entry } from '../knowledge/types.ts';
import type { Completion } from './autocomplete/types.ts';
import type { FolderFit } from './confidence/types.ts';
import type { EncodedQuestion } from './meaning/types.ts';
import type { Correction } from './query/types.ts';

/** One entry that may answer a question. */
export interface Candidate {
  readonly entry: Entry;
  /** Calibrated probability, 0–1, that this entry answers the question; candidates are sorted by rank, best first. */
  readonly confidence: number;
  /** Named values that the confidence was computed from; shown by `explain` and `/kb test`. */
  readonly signals: Readonly<Record<string, number>>;
  /** Contribution of each signal to the logit of the confidence: weight × value; absent for passages. */
  readonly effects?: Readonly<Record<string, number>>;
  /** Score that the ranking is sorted by; not comparable between indexes. */
  readonly score: number;
  /** Best cosine, by words, with a phrasing or with the document's own question, 0–1. */
  readonly closestPhrasing: number;
  /** Of the text of a document, the sentence that fits the question best. */
  readonly lead?: string;
}

export interface SearchResult {
  /** Best first, at most `limit`. */
  readonly candidates: readonly Candidate[];
  readonly corrections: readonly Correction[];
}

/** Options of a search. */
export interface SearchOptions {
  /** Largest number of candidates; 8 by default. */
  readonly limit?: number;
  /** Another index that is asked the same question: a word that only it has is not misspelt here. */
  readonly knownElsewhere?: Pick<SearchIndex, 'has'>;
  /** Encoding of the question; without it words alone rank. */
  readonly encoding?: EncodedQuestion | undefined;
}

/** Options of spelling. */
export interface SpellOptions extends Pick<SearchOptions, 'knownElsewhere'> {
  /** Whether the encoder's vocabulary has a word, in lower case, as a whole: then it is not misspelt. */
  readonly isKnownWord: (word: string) => boolean;
}

/** A question-answering index over one knowledge base: immutable, pure, never throws on any question. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** Outcome of the folder's examination of itself; null or absent if it was not examined. */
  readonly fit?: FolderFit | null;
  search(question: string, options?: SearchOptions): SearchResult;
  /**
   * Returns a question as it is to be encoded: words that a search reads as misspelt are corrected. Unchanged while words
   * alone rank, and in a language that the encoder does not know.
   */
  spell(question: string, options: SpellOptions): string;
  /** Whether an entry has a word of this stem. */
  has(stem: string): boolean;
  /** Returns known questions for a beginning, titles first, at most `limit` (25 by default). */
  complete(typed: string, limit?: number): readonly Completion[];
}
