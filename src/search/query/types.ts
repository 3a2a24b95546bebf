import type { QueryTerm } from '../index/types.ts';
import type { Word } from '../text/words.ts';

/** A word of the question that was read as another. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** A question as it was read. */
export interface Query {
  readonly words: readonly Word[];
  /** The words after correction of misspellings. Parallel to `words`. */
  readonly read: readonly Word[];
  /** One for each of `words`. */
  readonly terms: readonly QueryTerm[];
  readonly corrections: readonly Correction[];
  /**
   * Number of words that neither this knowledge base nor its companion has: mostly names. 0 if others are misspelt,
   * because these may be too.
   */
  readonly unseenWords: number;
}

/** Replaces words by the knowledge base's own spelling of them. */
export type Respell = (words: readonly Word[]) => readonly Word[];
