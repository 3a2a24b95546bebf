import type { TermWeight } from '../text/termWeights.ts';
import type { LexicalIndex } from './bm25f.ts';
import type { Corpus, QueryTerm } from './types.ts';

/** Weight of a pair of neighbouring words, as a share of the mean of their weights. */
const PAIR = 0.5;

/** Returns the weight of each term in a phrase: its rarity times its weight in a question. */
export function phraseWeights({ stems }: Corpus, { idf }: LexicalIndex, weightOf: TermWeight): Float32Array {
  return idf.map((rarity, term) => {
    const stem = stems[term] as string;
    return rarity * weightOf({ surface: stem, stem });
  });
}

/**
 * The norms of all phrases, for cosines.
 * @param idf how much each term counts
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

/** Compares one question with the phrases of entries. Holds working space the size of the vocabulary. */
export class PhraseMatcher {
  readonly #corpus: Corpus;
  readonly #idf: Float32Array;
  readonly #norms: Float32Array;
  /** Number of the slot a term stands in, plus one; 0 for terms that are not in the question. */
  readonly #slotOf: Int32Array;
  readonly #weightOf: Float32Array;
  #slots: readonly QueryTerm[] = [];
  #norm = 0;
  #matched = new Float32Array(0);

  /**
   * @param idf how much each term counts
   * @param norms what `phraseNorms` gives for both
   */
  constructor(corpus: Corpus, idf: Float32Array, norms: Float32Array) {
    this.#corpus = corpus;
    this.#idf = idf;
    this.#norms = norms;
    this.#slotOf = new Int32Array(corpus.stems.length);
    this.#weightOf = new Float32Array(corpus.stems.length);
  }

  /** Take a question; it stays until the next one. */
  ask(slots: readonly QueryTerm[]): void {
    for (const slot of this.#slots) for (const term of slot.terms) this.#slotOf[term] = 0;
    this.#slots = slots;
    this.#matched = new Float32Array(slots.length);
    let sum = 0;
    slots.forEach((slot, number) => {
      const weight = slot.weight * slot.idf;
      sum += weight * weight;
      const before = slots[number - 1];
      if (before) sum += pairWeight(weight, before.weight * before.idf) ** 2;
      slot.terms.forEach((term, i) => {
        const alternative = slot.weights[i] as number;
        if (this.#slotOf[term] !== 0 && (this.#weightOf[term] as number) >= alternative) return;
        this.#slotOf[term] = number + 1;
        this.#weightOf[term] = alternative;
      });
    });
    this.#norm = Math.sqrt(sum);
  }

  /** The largest cosine between the question and one phrase of an entry, 0–1. */
  best(entry: number): number {
    return this.#best(entry).cosine;
  }

  /** Which phrase of an entry that is, from 0. */
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
    let slotBefore = 0;
    let weightBefore = 0;
    for (let at = phraseStart[phrase] as number; at < (phraseStart[phrase + 1] as number); at++) {
      const term = phraseTerms[at] as number;
      const group = phraseGroups[at] ?? -1;
      let slot = this.#slotOf[term] as number;
      let weight = slot ? (this.#weightOf[term] as number) : 0;
      if (slot === 0 && group >= 0) {
        slot = this.#slotOf[group] as number;
        weight = slot ? (this.#weightOf[group] as number) : 0;
      }
      if (slot > 0) {
        const asked = this.#slots[slot - 1] as QueryTerm;
        const here = this.#idf[term] as number;
        const match = weight * asked.idf * here;
        const already = best[slot - 1] as number;
        if (match > already) {
          dot += match - already;
          best[slot - 1] = match;
        }
        if (slotBefore === slot - 1 && slotBefore > 0) {
          const before = this.#slots[slotBefore - 1] as QueryTerm;
          const inPhrase = pairWeight(here, this.#idf[phraseTerms[at - 1] as number] as number);
          dot += weight * weightBefore * pairWeight(asked.idf, before.idf) * inPhrase;
        }
      }
      slotBefore = slot;
      weightBefore = weight;
    }
    const norms = this.#norm * (this.#norms[phrase] as number);
    return norms > 0 ? Math.min(1, dot / norms) : 0;
  }
}

const pairWeight = (a: number, b: number): number => (PAIR * (a + b)) / 2;
