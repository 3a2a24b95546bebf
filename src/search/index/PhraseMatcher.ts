import type { TermWeight } from '../text/termWeights.ts';
import type { LexicalIndex } from './bm25f.ts';
import type { Corpus, QueryTerm } from './types.ts';

/** Weight of a pair of neighbouring words, as a share of the mean of the two words' weights. */
const PAIR = 0.5;

/** Returns the weight of each term in a phrase: its idf times the weight that the word has in a question. */
export function phraseWeights({ stems }: Corpus, { idf }: LexicalIndex, weightOf: TermWeight): Float32Array {
  return idf.map((rarity, term) => {
    const stem = stems[term] as string;
    return rarity * weightOf({ surface: stem, stem });
  });
}

/**
 * Returns the Euclidean norm of each phrase over its words and pairs of neighbouring words: the denominator of the cosine.
 * @param idf weight of each term, from `phraseWeights`
 */
export function phraseNorms(corpus: Corpus, idf: Float32Array): Float32Array {
  const { phraseTerms, phraseStart } = corpus;
  const norms = new Float32Array(phraseStart.length - 1);
  for (let phrase = 0; phrase < norms.length; phrase++) {
    const [from, to] = [phraseStart[phrase] as number, phraseStart[phrase + 1] as number];
    let sum = 0;
    for (let at = from; at < to; at++) {
      const weight = idf[phraseTerms[at] as number] as number;
      sum += weight * weight;
      if (at > from) sum += pairWeight(weight, idf[phraseTerms[at - 1] as number] as number) ** 2;
    }
    norms[phrase] = Math.sqrt(sum);
  }
  return norms;
}

/**
 * Compares one question with the phrases of entries: headings and phrasings, or the sentences of a document. The measure is
 * the cosine of weighted words and pairs of neighbouring words. Holds two numbers a term of the vocabulary.
 */
export class PhraseMatcher {
  readonly #corpus: Corpus;
  readonly #idf: Float32Array;
  readonly #norms: Float32Array;
  /** For each term of the vocabulary: place in the question, from 1, of the word that may stand for it; 0 if none does. */
  readonly #placeOf: Int32Array;
  /** Weight of the term as an alternative of that word, 0–1. */
  readonly #weightOf: Float32Array;
  #terms: readonly QueryTerm[] = [];
  #norm = 0;
  /** For each word of the question: the best product of weights that the phrase being compared has for it. */
  #matched = new Float32Array(0);

  /**
   * @param idf weight of each term, from `phraseWeights`
   * @param norms norm of each phrase, from `phraseNorms` with the same weights
   */
  constructor(corpus: Corpus, idf: Float32Array, norms: Float32Array) {
    this.#corpus = corpus;
    this.#idf = idf;
    this.#norms = norms;
    this.#placeOf = new Int32Array(corpus.stems.length);
    this.#weightOf = new Float32Array(corpus.stems.length);
  }

  /** Sets the question that `best` and `nearest` compare with. */
  ask(terms: readonly QueryTerm[]): void {
    for (const { alternatives } of this.#terms) for (const term of alternatives) this.#placeOf[term] = 0;
    this.#terms = terms;
    this.#matched = new Float32Array(terms.length);
    let sum = 0;
    terms.forEach(({ alternatives, weights, weight: whole, idf }, i) => {
      const weight = whole * idf;
      sum += weight * weight;
      const before = terms[i - 1];
      if (before) sum += pairWeight(weight, before.weight * before.idf) ** 2;
      alternatives.forEach((term, j) => {
        const alternative = weights[j] as number;
        if (this.#placeOf[term] !== 0 && (this.#weightOf[term] as number) >= alternative) return;
        this.#placeOf[term] = i + 1;
        this.#weightOf[term] = alternative;
      });
    });
    this.#norm = Math.sqrt(sum);
  }

  /** Returns the largest cosine between the question and a phrase of the entry, 0–1. */
  best(entry: number): number {
    return this.#best(entry).cosine;
  }

  /** Returns the place of the phrase with the largest cosine among those of the entry, from 0. */
  nearest(entry: number): number {
    return this.#best(entry).phrase;
  }

  #best(entry: number): { readonly cosine: number; readonly phrase: number } {
    const from = this.#corpus.entryPhrase[entry] as number;
    const to = this.#corpus.entryPhrase[entry + 1] as number;
    let best = { cosine: 0, phrase: 0 };
    for (let phrase = from; phrase < to; phrase++) {
      const cosine = this.#cosine(phrase);
      if (cosine > best.cosine) best = { cosine, phrase: phrase - from };
    }
    return best;
  }

  #cosine(phrase: number): number {
    const { phraseTerms, phraseGroups, phraseStart } = this.#corpus;
    const best = this.#matched.fill(0);
    let dot = 0;
    let placeBefore = 0;
    let weightBefore = 0;
    for (let at = phraseStart[phrase] as number; at < (phraseStart[phrase + 1] as number); at++) {
      const term = phraseTerms[at] as number;
      const group = phraseGroups[at] ?? -1;
      let place = this.#placeOf[term] as number;
      let weight = place ? (this.#weightOf[term] as number) : 0;
      if (place === 0 && group >= 0) {
        place = this.#placeOf[group] as number;
        weight = place ? (this.#weightOf[group] as number) : 0;
      }
      if (place > 0) {
        const asked = this.#terms[place - 1] as QueryTerm;
        const here = this.#idf[term] as number;
        const match = weight * asked.idf * here;
        const already = best[place - 1] as number;
        // A word that occurs twice in the phrase counts once.
        if (match > already) {
          dot += match - already;
          best[place - 1] = match;
        }
        if (placeBefore === place - 1 && placeBefore > 0) {
          const before = this.#terms[placeBefore - 1] as QueryTerm;
          const inPhrase = pairWeight(here, this.#idf[phraseTerms[at - 1] as number] as number);
          dot += weight * weightBefore * pairWeight(asked.idf, before.idf) * inPhrase;
        }
      }
      placeBefore = place;
      weightBefore = weight;
    }
    const norms = this.#norm * (this.#norms[phrase] as number);
    return norms > 0 ? Math.min(1, dot / norms) : 0;
  }
}

const pairWeight = (a: number, b: number): number => (PAIR * (a + b)) / 2;
