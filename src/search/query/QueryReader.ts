import { type LexicalIndex, unknownIdf } from '../index/bm25f.ts';
import type { Corpus, QueryTerm } from '../index/types.ts';
import type { Vocabulary } from '../index/Vocabulary.ts';
import type { TypoCorrector } from '../spelling/TypoCorrector.ts';
import type { SynonymMatcher } from '../text/SynonymMatcher.ts';
import { FUNCTION_WORDS } from '../text/stopWords.ts';
import type { TermWeight } from '../text/termWeights.ts';
import { stemWord, toWords, type Word } from '../text/words.ts';
import type { Correction, Query, Respell } from './types.ts';

/** Maximum number of words that are read of a question. */
const MAX_WORDS = 80;
/** Maximum number of words that are rescued: a question with more unknown ones is gibberish. */
const MAX_RESCUES = 4;
/** Weight of a synonym, as a share of the word's own. */
const SYNONYM = 0.8;
const DIGITS = /^\p{N}+$/u;

/** Reads questions against one knowledge base. */
export class QueryReader {
  readonly #corpus: Corpus;
  readonly #vocabulary: Vocabulary;
  readonly #index: LexicalIndex;
  readonly #synonyms: SynonymMatcher;
  readonly #typos: TypoCorrector;
  readonly #weightOf: TermWeight;
  readonly #respell: Respell;
  /** Inverse document frequency of a word that no entry has. */
  readonly #unknownIdf: number;

  constructor(
    corpus: Corpus,
    vocabulary: Vocabulary,
    index: LexicalIndex,
    synonyms: SynonymMatcher,
    typos: TypoCorrector,
    weightOf: TermWeight,
    respell: Respell,
  ) {
    this.#corpus = corpus;
    this.#vocabulary = vocabulary;
    this.#index = index;
    this.#synonyms = synonyms;
    this.#typos = typos;
    this.#weightOf = weightOf;
    this.#respell = respell;
    this.#unknownIdf = unknownIdf(corpus.entryCount);
  }

  /**
   * Reads a question.
   * @param knownElsewhere words that it has are not misspelt, even if this knowledge base does not have them
   * @param realWords words, in lower case, that are not misspelt either
   */
  read(
    question: string,
    knownElsewhere?: { has(stem: string): boolean },
    realWords: ReadonlySet<string> = new Set(),
  ): Query {
    const words = this.#respell(toWords(question).slice(0, MAX_WORDS));
    const corrections: Correction[] = [];
    const covered = new Set(
      this.#synonyms
        .find(words.map(({ stem }) => stem))
        .flatMap(({ from, length }) => Array.from({ length }, (_, i) => from + i)),
    );
    let rescues = MAX_RESCUES;
    const readings = words.map((word, i) => {
      const term = this.#vocabulary.get(word.stem);
      if (term >= 0) return [{ word, term, weight: 1 }];
      if (covered.has(i) || knownElsewhere?.has(word.stem) || realWords.has(word.surface)) return [];
      const near = this.#typos.nearest(word, words[i - 1], words[i + 1]);
      const found = near.length > 0 || rescues-- <= 0 ? near : this.#typos.rescue(word);
      return found
        .map(({ surface, weight }) => {
          const stem = stemWord(surface);
          return { word: { surface, stem }, term: this.#vocabulary.get(stem), weight };
        })
        .filter((reading) => reading.term >= 0);
    });
    const read = words.map((word, i) => readings[i]?.[0]?.word ?? word);
    read.forEach((word, i) => {
      const from = (words[i] as Word).surface;
      if (word.surface !== from) corrections.push({ from, to: word.surface });
    });
    const groups = new Map(this.#synonyms.find(read.map(({ stem }) => stem)).map(({ from, group }) => [from, group]));
    const terms = readings.map((alternatives, i) => this.#toTerm(read[i] as Word, alternatives, groups.get(i)));
    const isUnseen = (word: Word, i: number): boolean =>
      terms[i]?.alternatives.length === 0 &&
      !knownElsewhere?.has(word.stem) &&
      !realWords.has(word.surface) &&
      !FUNCTION_WORDS.has(word.surface) &&
      !DIGITS.test(word.surface);
    return {
      words,
      read,
      terms,
      corrections,
      unseenWords: corrections.length > 0 ? 0 : words.filter(isUnseen).length,
    };
  }

  #toTerm(word: Word, readings: readonly { term: number; weight: number }[], group: number | undefined): QueryTerm {
    const weight = this.#weightOf(word);
    const weightOf = new Map<number, number>();
    const offer = (term: number, by: number): void => void weightOf.set(term, Math.max(by, weightOf.get(term) ?? 0));
    for (const reading of readings) offer(reading.term, weight * reading.weight);
    const first = readings[0]?.term;
    let idf = first === undefined ? this.#unknownIdf : (this.#index.idf[first] as number);
    if (group !== undefined) {
      const term = this.#corpus.groupTerms[group] as number;
      if ((this.#index.start[term + 1] as number) > (this.#index.start[term] as number)) {
        offer(term, weight * SYNONYM);
        if (first === undefined) idf = this.#index.idf[term] as number;
      }
    }
    return { alternatives: [...weightOf.keys()], weights: [...weightOf.values()], weight, idf };
  }
}
