/** One word of a question and every term it may stand for. */
export interface QueryTerm {
  /** Distinct terms of the vocabulary; empty for a word that the knowledge base does not have. */
  readonly terms: readonly number[];
  /** Weight of each of `terms`, 0–1. */
  readonly weights: readonly number[];
  /** Importance of the word itself, 0–1. */
  readonly weight: number;
  /** Inverse document frequency of the word; of an unseen word if it is unknown. */
  readonly idf: number;
}
