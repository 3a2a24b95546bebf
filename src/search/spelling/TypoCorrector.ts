import Fuse from 'fuse.js';
import { stemWord, type Word } from '../text/words.ts';
import { boundedEditDistance } from './editDistance.ts';
import { prefixRange } from './prefixRange.ts';
import { candidatesIn, type DeleteMap } from './symmetricDeletes.ts';

/** Word that a misspelt one may stand for. */
export interface Reading {
  readonly surface: string;
  /** Trust in this correction, 0–1. */
  readonly weight: number;
}

/** Minimum length of a word that is corrected: shorter ones are too easily another word. */
const MIN_LENGTH = 4;
/** Length from which two edits are tried. */
const TWO_EDITS = 8;
const ONE_EDIT_WEIGHT = 0.95;
const TWO_EDITS_WEIGHT = 0.8;
/** Weight of the next best readings, as a share of the best one's; and their number. */
const RUNNER_UP = 0.25;
const RUNNERS_UP = 2;
const RESCUE_WEIGHT = 0.6;
/** Fuse's score (0 perfect, 1 nothing) up to which a rescued word is believed. */
const RESCUE_SCORE = 0.35;
/** Number of first letters that a rescued word shares with the misspelt one. */
const SAME_BEGINNING = 3;
/** Maximum number of words that Fuse reads for one rescue. */
const RESCUE_WORDS = 400;
/** Words with numbers or symbols are never corrected. */
const EXACT = /[\p{N}+#=!<>&]/u;

/** Returns the number of times that two stems stand next to each other in the knowledge base. */
export type Neighbours = (left: string, right: string) => number;

/** Whether a word may be the correction of a misspelt one. */
export const isCorrectable = (surface: string): boolean => surface.length >= MIN_LENGTH - 1 && !EXACT.test(surface);

/** Reads misspelt words as words of the knowledge base. */
export class TypoCorrector {
  readonly #surfaces: readonly string[];
  readonly #counts: Int32Array;
  readonly #deletions: DeleteMap;
  readonly #neighbours: Neighbours;

  /**
   * @param surfaces words as written, in code-unit order
   * @param counts number of occurrences of each; parallel to `surfaces`
   * @param deletions map of the correctable words; it holds their places in `surfaces`
   */
  constructor(surfaces: readonly string[], counts: Int32Array, deletions: DeleteMap, neighbours: Neighbours) {
    this.#surfaces = surfaces;
    this.#counts = counts;
    this.#deletions = deletions;
    this.#neighbours = neighbours;
  }

  /**
   * Returns the words that an unknown word may stand for: the nearest ones or, if none is near, the rescued one.
   * @param word a word whose stem the knowledge base does not have
   */
  correct(word: Word, before: Word | undefined, after: Word | undefined): readonly Reading[] {
    const near = this.nearest(word, before, after);
    return near.length > 0 ? near : this.rescue(word);
  }

  /** Returns the words within one edit, or two for a word of six letters and more: at most three, best first. */
  nearest(word: Word, before: Word | undefined, after: Word | undefined): readonly Reading[] {
    const length = word.surface.length;
    if (length < MIN_LENGTH || EXACT.test(word.surface)) return [];
    const near = this.#near(word.surface, length >= TWO_EDITS ? 2 : 1);
    if (near.length === 0) return [];
    const ranked = near
      .map((candidate) => ({ ...candidate, score: this.#score(word.surface, candidate, before, after) }))
      .sort((a, b) => b.score - a.score || (a.surface < b.surface ? -1 : 1));
    const best = ranked[0] as (typeof ranked)[number];
    const weight = best.edits <= 1 ? ONE_EDIT_WEIGHT : TWO_EDITS_WEIGHT;
    const runnersUp = ranked.slice(1, 1 + RUNNERS_UP).map(({ surface }) => ({ surface, weight: weight * RUNNER_UP }));
    return [{ surface: best.surface, weight }, ...runnersUp];
  }

  #near(written: string, edits: number): { surface: string; edits: number; count: number }[] {
    const found: { surface: string; edits: number; count: number }[] = [];
    for (const number of candidatesIn(this.#deletions, written)) {
      const surface = this.#surfaces[number] as string;
      const distance = boundedEditDistance(written, surface, edits);
      if (distance <= edits) found.push({ surface, edits: distance, count: this.#counts[number] as number });
    }
    return found;
  }

  #score(
    written: string,
    { surface, edits, count }: { surface: string; edits: number; count: number },
    before: Word | undefined,
    after: Word | undefined,
  ): number {
    const stem = stemWord(surface);
    const together =
      (before ? this.#neighbours(before.stem, stem) : 0) + (after ? this.#neighbours(stem, after.stem) : 0);
    const first = written[0] === surface[0] ? 0.3 : 0;
    return (
      -edits +
      first +
      0.15 * Math.log1p(count) +
      0.6 * Math.log1p(together) -
      0.1 * Math.abs(written.length - surface.length)
    );
  }

  /**
   * Searches fuzzily among the words with the same first three letters, for a word that is more than two edits off: another
   * form of the stem (optimism, optimistic), an inflection that the stemmer does not know, a badly misspelt end. Takes
   * about a millisecond.
   */
  rescue({ surface: written }: Word): readonly Reading[] {
    if (written.length < TWO_EDITS || EXACT.test(written)) return [];
    const alike = prefixRange(this.#surfaces, written.slice(0, SAME_BEGINNING), RESCUE_WORDS).filter(isCorrectable);
    const fuse = new Fuse(alike, { includeScore: true, threshold: RESCUE_SCORE, distance: 20 });
    const [best] = fuse.search(written, { limit: 1 });
    return best ? [{ surface: best.item, weight: RESCUE_WEIGHT }] : [];
  }
}
