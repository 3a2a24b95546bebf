import type { LexicalIndex } from './bm25f.ts';
import type { QueryTerm } from './types.ts';

/** Number of entries above which common terms are skipped once a rarer one has matched. */
const LARGE = 2000;
/** Share of the entries from which a term is common. */
const COMMON_SHARE = 0.1;

/** Adds up the BM25F scores of entries, term by term. Holds two numbers an entry and is reused for every question. */
export class ScoreAccumulator {
  /** Score of each entry for the last question; 0 for entries without a word of it. */
  readonly scores: Float32Array;
  /** Best score of each entry for the term that is being added. */
  readonly #ofTerm: Float32Array;
  #met: number[] = [];

  constructor(entryCount: number) {
    this.scores = new Float32Array(entryCount);
    this.#ofTerm = new Float32Array(entryCount);
  }

  /** Computes `scores` for a question. Returns the entries that share a word with it, in no order; valid until the next call. */
  score(index: LexicalIndex, terms: readonly QueryTerm[]): readonly number[] {
    for (const entry of this.#met) this.scores[entry] = 0;
    this.#met = [];
    const common = this.scores.length > LARGE ? this.scores.length * COMMON_SHARE : Number.POSITIVE_INFINITY;
    for (const { alternatives, weights } of [...terms].sort((a, b) => b.idf - a.idf)) {
      const touched: number[] = [];
      for (let i = 0; i < alternatives.length; i++) {
        const term = alternatives[i] as number;
        const from = index.start[term] as number;
        const to = index.start[term + 1] as number;
        if (to - from > common && this.#met.length > 0) continue;
        this.#collect(index, from, to, weights[i] as number, touched);
      }
      for (const entry of touched) {
        if (this.scores[entry] === 0) this.#met.push(entry);
        this.scores[entry] = (this.scores[entry] as number) + (this.#ofTerm[entry] as number);
        this.#ofTerm[entry] = 0;
      }
    }
    return this.#met;
  }

  /** Keeps the best score among the alternatives of a term, not their sum. */
  #collect(index: LexicalIndex, from: number, to: number, by: number, touched: number[]): void {
    for (let at = from; at < to; at++) {
      const entry = index.entry[at] as number;
      const score = by * (index.weight[at] as number);
      const before = this.#ofTerm[entry] as number;
      if (before === 0) touched.push(entry);
      if (score > before) this.#ofTerm[entry] = score;
    }
  }
}
