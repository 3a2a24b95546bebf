import type { Corpus, Occurrences, QueryTerm } from './types.ts';

/** BM25's k₁: the larger, the more further occurrences of a term count. */
const K1 = 3;

/** Weight of a field, and its length normalisation: base + byLength · length / mean length, where the two sum to 1. */
interface Field {
  readonly weight: number;
  readonly base: number;
  readonly byLength: number;
}

/** Settings of the two fields of an entry: the ways to ask for it, and its answer. */
export interface Fields {
  readonly questions: Field;
  readonly answer: Field;
}

/** Fields of written entries: headings with phrasings, and answers. */
export const WRITTEN_FIELDS: Fields = {
  questions: { weight: 4, base: 0.6, byLength: 0.4 },
  answer: { weight: 0.5, base: 0.2, byLength: 0.8 },
};
/** Fields of documents: sentences, and the headings above them. */
export const DOCUMENT_FIELDS: Fields = {
  questions: { weight: 3, base: 0.7, byLength: 0.3 },
  answer: { weight: 2, base: 0.2, byLength: 0.8 },
};
/** Postings with precomputed weights. */
export interface LexicalIndex {
  /** Inverse document frequency of each term: ln(1 + (N − df + ½) / (df + ½)), N entries, df of them with the term. */
  readonly idf: Float32Array;
  /** Start of each term's postings, and one more at the end. */
  readonly start: Int32Array;
  /** Entry numbers, ascending within a term. */
  readonly entry: Int32Array;
  /** BM25F weight of the term in that entry, idf included. */
  readonly weight: Float32Array;
}

/**
 * Computes the weight of every term in every entry by BM25F over two fields (Robertson, Zaragoza, Taylor: Simple BM25
 * extension to multiple weighted fields, 2004).
 */
export function buildLexicalIndex(
  { entryCount, stems }: Corpus,
  occurrences: Occurrences,
  { questions, answer }: Fields,
): LexicalIndex {
  const terms = stems.length;
  const start = new Int32Array(terms + 1);
  for (const term of occurrences.term) start[term + 1] = (start[term + 1] as number) + 1;
  for (let term = 0; term < terms; term++) start[term + 1] = (start[term + 1] as number) + (start[term] as number);
  const idf = new Float32Array(terms);
  for (let term = 0; term < terms; term++) {
    const df = (start[term + 1] as number) - (start[term] as number);
    idf[term] = idfOf(entryCount, df);
  }
  const meanQuestion = mean(occurrences.questionLength);
  const meanAnswer = mean(occurrences.answerLength);
  const entry = new Int32Array(occurrences.entry.length);
  const weight = new Float32Array(occurrences.entry.length);
  const next = start.slice();
  for (let i = 0; i < occurrences.entry.length; i++) {
    const [number, term] = [occurrences.entry[i] as number, occurrences.term[i] as number];
    const inQuestions = (occurrences.counts[i] as number) >>> 16;
    const inAnswer = (occurrences.counts[i] as number) & 0xffff;
    const x =
      (questions.weight * inQuestions) /
        (questions.base + (questions.byLength * (occurrences.questionLength[number] as number)) / meanQuestion) +
      (answer.weight * inAnswer) /
        (answer.base + (answer.byLength * (occurrences.answerLength[number] as number)) / meanAnswer);
    const at = next[term] as number;
    next[term] = at + 1;
    entry[at] = number;
    weight[at] = ((idf[term] as number) * x * (K1 + 1)) / (K1 + x);
  }
  return { idf, start, entry, weight };
}

/** Returns the inverse document frequency of a word that `df` entries have. */
const idfOf = (entryCount: number, df: number): number => Math.log(1 + (entryCount - df + 0.5) / (df + 0.5));

/** Returns the inverse document frequency of a word that no entry has. */
export const unknownIdf = (entryCount: number): number => idfOf(entryCount, 0);

/** Returns the score of an entry that repeats the question and says nothing else: no entry scores higher. */
export function idealScore(terms: readonly QueryTerm[]): number {
  let ideal = 0;
  for (const { weight, idf } of terms) ideal += weight * idf * (K1 + 1);
  return ideal;
}

function mean(lengths: Int32Array): number {
  let sum = 0;
  for (const length of lengths) sum += length;
  return Math.max(1, sum / Math.max(1, lengths.length));
}
