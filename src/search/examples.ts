import type { Entry } from '../knowledge/types.ts';
import type { LexicalIndex } from './bm25f.ts';
import type { Corpus } from './corpus.ts';
import { topEntries } from './topEntries.ts';

/** Entries that the words confuse most with the true one. */
const RIVALS = 20;
/** Rivals are looked for by the phrase's rarest terms, so many postings of them: the others say little, and cost most. */
const POSTINGS = 2000;
/** Entries with so few phrases also learn from the sentences of their answer. */
const FEW_PHRASES = 2;
const SENTENCES = 12;
const SENTENCE_END = /[.!?\n]+/u;
/** More phrases than this are not learned from: every entry gives the same share, its first. */
const MOST_PHRASES = 100_000;

/** How many phrases of each entry are learned from in a base of so many entries. */
export const phrasesEach = (entries: number): number => Math.floor(MOST_PHRASES / Math.max(1, entries));

/** A base so large that each entry could give next to nothing is ranked by its words alone: learning would cost memory only. */
export const isLearnable = (entries: number): boolean => phrasesEach(entries) > FEW_PHRASES;

/** A text that stands for an entry, and the entries it could be taken for. */
export interface Example {
  readonly text: string;
  /** The true entry first, then its rivals, by number. */
  readonly contest: Int32Array;
}

/** What the learned part learns from: headings, phrasings and, where these are few, sentences of answers. */
export function toExamples(entries: readonly Entry[], corpus: Corpus, lexical: LexicalIndex): readonly Example[] {
  const board = new RivalBoard(entries.length);
  const { entryPhrase, phraseStart, phraseTerms } = corpus;
  const share = phrasesEach(entries.length);
  return entries.flatMap((entry, number) => {
    const from = entryPhrase[number] as number;
    const phrases = [entry.heading, ...entry.phrasings].slice(0, share);
    const examples = phrases.map((text, i): Example => {
      const terms = phraseTerms.subarray(phraseStart[from + i] as number, phraseStart[from + i + 1] as number);
      return { text, contest: toContest(number, terms, lexical, board) };
    });
    if (phrases.length > FEW_PHRASES) return examples;
    const sentences = entry.body.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
    const contest = (examples[0] as Example).contest;
    return [...examples, ...sentences.slice(0, SENTENCES).map((text) => ({ text, contest }))];
  });
}

function toContest(entry: number, terms: Int32Array, lexical: LexicalIndex, board: RivalBoard): Int32Array {
  const rivals = board.best(lexical, terms, RIVALS + 1).filter((other) => other !== entry);
  return Int32Array.of(entry, ...rivals.slice(0, RIVALS));
}

/** Finds the entries that share the most with a phrase; working space is kept from phrase to phrase. */
class RivalBoard {
  readonly #scores: Float32Array;
  readonly #met: Int32Array;
  #count = 0;

  constructor(entries: number) {
    this.#scores = new Float32Array(entries);
    this.#met = new Int32Array(entries);
  }

  best({ idf, start, entry, weight }: LexicalIndex, terms: Int32Array, most: number): readonly number[] {
    const scores = this.#scores;
    const met = this.#met;
    for (let i = 0; i < this.#count; i++) scores[met[i] as number] = 0;
    let count = 0;
    let postings = 0;
    let before = -1;
    const rarestFirst = Array.from(terms).sort((a, b) => (idf[b] as number) - (idf[a] as number) || a - b);
    for (const term of rarestFirst) {
      if (term === before) continue;
      before = term;
      const from = start[term] as number;
      const to = start[term + 1] as number;
      postings += to - from;
      if (count > 0 && postings > POSTINGS) break;
      for (let at = from; at < to; at++) {
        const number = entry[at] as number;
        const score = scores[number] as number;
        if (score === 0) met[count++] = number;
        scores[number] = score + (weight[at] as number);
      }
    }
    this.#count = count;
    return topEntries(met.subarray(0, count), scores, most);
  }
}
