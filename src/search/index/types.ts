/** One word of a question, with every term of the vocabulary that it may stand for. */
export interface QueryTerm {
  /** Distinct term numbers; empty for a word that the knowledge base does not have. */
  readonly alternatives: readonly number[];
  /** Weight of each of `alternatives`, 0–1. */
  readonly weights: readonly number[];
  /** Importance of the word itself, 0–1. */
  readonly weight: number;
  /** Inverse document frequency of the word; of an unseen word if it is unknown. */
  readonly idf: number;
}

/** Words of a knowledge base as numbers, which every part of the ranking is computed from. Plain data. */
export interface Corpus {
  readonly entryCount: number;
  /** Stems by term number. */
  readonly stems: readonly string[];
  /** Distinct words as written (folded), in code-unit order, and the number of times each occurs. */
  readonly surfaces: readonly string[];
  readonly surfaceCounts: Int32Array;
  /** Term number of each synonym group. */
  readonly groupTerms: readonly number[];
  /** Terms of all headings and phrasings, one after another, in the order of their words. */
  readonly phraseTerms: Int32Array;
  /** Parallel to `phraseTerms`: the term of the synonym group that starts at this word, or -1; empty without groups. */
  readonly phraseGroups: Int32Array;
  /** Start of each phrase in `phraseTerms`, and one more at the end. */
  readonly phraseStart: Int32Array;
  /** First phrase of each entry; one more at the end. */
  readonly entryPhrase: Int32Array;
}

/** Counts that the postings are computed from; not needed afterwards. */
export interface Occurrences {
  /** For each distinct (entry, term): both, and its count in headings and phrasings · 65,536 + its count in the answer. */
  readonly entry: Int32Array;
  readonly term: Int32Array;
  readonly counts: Int32Array;
  /** Words in headings and phrasings, and in the answer, of each entry. */
  readonly questionLength: Int32Array;
  readonly answerLength: Int32Array;
}
