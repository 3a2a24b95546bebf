/** The nouns of the search room. */
import type { Entry } from '../knowledge/types.ts';
import type { SignalValues } from './signals/computeSignals.ts';

/** One entry that may answer a question. */
export interface Candidate {
  readonly entry: Entry;
  /** Calibrated probability, 0–1, that this entry answers the question; candidates are sorted by rank, best first. */
  readonly confidence: number;
  /** What the confidence was judged from; shown by `explain` and `/kb test`. */
  readonly evidence: SignalValues;
  /** Of the text of a document, the sentence that fits the question best. */
  readonly lead?: string;
}

/** A word of the question that was read as another. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

export interface SearchResult {
  /** Best first, at most `limit`. */
  readonly candidates: readonly Candidate[];
  readonly corrections: readonly Correction[];
}

/** A known question offered while someone types. */
export interface Completion {
  readonly entry: Entry;
  /** The heading: aliases match, but the title is shown. */
  readonly title: string;
}

/** A question-answering index over one knowledge base: immutable, pure, never throws on any question. */
export interface SearchIndex {
  readonly entries: readonly Entry[];
  /** @param beside an index that is asked the same: a word that only it has is no misspelt word here */
  search(question: string, limit?: number, beside?: Pick<SearchIndex, 'has'>): SearchResult;
  /** Whether an entry has a word of this stem. */
  has(stem: string): boolean;
  /** Known questions for what has been typed so far, titles first, at most `limit` (25 unless told). */
  complete(typed: string, limit?: number): readonly Completion[];
}
