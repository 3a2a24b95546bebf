import { IntBuffer } from '../../base/IntBuffer.ts';
import type { Entry } from '../../knowledge/types.ts';
import type { LexicalIndex } from '../index/bm25f.ts';
import { selectTop } from '../index/topK.ts';
import type { Corpus } from '../index/types.ts';

/** Maximum number of rivals: the entries whose words are most like the phrase, besides the true one. */
const RIVALS = 20;
/** Number of postings that are read to find rivals, the rarest terms first. Common terms say little and cost most. */
const POSTINGS = 2000;
/** Number of phrases up to which an entry also learns from the sentences of its answer. */
const FEW_PHRASES = 2;
const SENTENCES = 12;
const SENTENCE_END = /[.!?\n]+/u;
/** Maximum number of phrases to learn from. Of a larger folder, every entry gives the same number, its first ones. */
const MAX_PHRASES = 100_000;

/** Returns the number of phrases of each entry that are learned from, by the number of entries. */
export const phrasesEach = (entries: number): number => Math.floor(MAX_PHRASES / Math.max(1, entries));

/** Whether a folder is learned from: not if it is so large that each entry could give next to nothing. */
export const isLearnable = (entries: number): boolean => phrasesEach(entries) > FEW_PHRASES;

/** Training texts, and for each the entry it stands for and the entries that it could be taken for. */
export interface TrainingPairs {
  readonly texts: readonly string[];
  /** Entry numbers, text after text: the true entry first, then its rivals. */
  readonly contests: Int32Array;
  /** Start of each text's entries in `contests`, and one more at the end. */
  readonly start: Int32Array;
}

/** Returns the training examples: headings, phrasings and, if these are few, sentences of answers. */
export function toTrainingPairs(entries: readonly Entry[], corpus: Corpus, lexical: LexicalIndex): TrainingPairs {
  const finder = new RivalFinder(entries.length);
  const { entryPhrase, phraseStart, phraseTerms } = corpus;
  const share = phrasesEach(entries.length);
  const texts: string[] = [];
  const contests = new IntBuffer();
  const start = new IntBuffer();
  const add = (text: string, entry: number, rivals: readonly number[]): void => {
    texts.push(text);
    start.push(contests.length);
    contests.push(entry);
    for (const rival of rivals) contests.push(rival);
  };
  entries.forEach((entry, number) => {
    const from = entryPhrase[number] as number;
    const phrases = [entry.heading, ...entry.phrasings].slice(0, share);
    let ofHeading: readonly number[] = [];
    phrases.forEach((text, i) => {
      const terms = phraseTerms.subarray(phraseStart[from + i] as number, phraseStart[from + i + 1] as number);
      const rivals = finder.find(lexical, terms, number);
      if (i === 0) ofHeading = rivals;
      add(text, number, rivals);
    });
    if (phrases.length > FEW_PHRASES) return;
    const sentences = entry.body.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
    for (const text of sentences.slice(0, SENTENCES)) add(text, number, ofHeading);
  });
  start.push(contests.length);
  return { texts, contests: contests.toArray(), start: start.toArray() };
}

/** Finds the entries that share the most with a phrase. Its arrays are reused from phrase to phrase. */
class RivalFinder {
  readonly #scores: Float32Array;
  readonly #met: Int32Array;
  #count = 0;

  constructor(entries: number) {
    this.#scores = new Float32Array(entries);
    this.#met = new Int32Array(entries);
  }

  /** Returns at most 20 entries other than `of`, in no particular order; the same ones each time. */
  find({ idf, start, entry, weight }: LexicalIndex, terms: Int32Array, of: number): readonly number[] {
    const scores = this.#scores;
    const met = this.#met;
    for (let i = 0; i < this.#count; i++) scores[met[i] as number] = 0;
    let count = 0;
    let postings = 0;
    for (const term of rarestFirst(terms, idf)) {
      const from = start[term] as number;
      const to = start[term + 1] as number;
      postings += to - from;
      if (count > 0 && postings > POSTINGS) break;
      for (let at = from; at < to; at++) {
        const number = entry[at] as number;
        if (number === of) continue;
        const score = scores[number] as number;
        if (score === 0) met[count++] = number;
        scores[number] = score + (weight[at] as number);
      }
    }
    this.#count = count;
    return selectTop(met.subarray(0, count), scores, RIVALS);
  }
}

/** Returns the distinct terms, the rarest first. Sorts by insertion, because phrases are short. */
function rarestFirst(terms: Int32Array, idf: Float32Array): readonly number[] {
  const sorted: number[] = [];
  for (const term of terms) {
    if (sorted.includes(term)) continue;
    let at = sorted.length;
    for (; at > 0; at--) {
      const before = sorted[at - 1] as number;
      const difference = (idf[before] as number) - (idf[term] as number);
      if (difference > 0 || (difference === 0 && before < term)) break;
      sorted[at] = before;
    }
    sorted[at] = term;
  }
  return sorted;
}
