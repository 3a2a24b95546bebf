import { once } from '../text/once.ts';
import { stemWord } from '../text/words.ts';
import { NEAR_WORDS } from './nearWords.ts';
import { slicesOf, UNSTEMMED_SLICE } from './slices.ts';
import { SPOKEN_WORDS } from './spokenWords.ts';

/** A word that may be meant by another. */
export interface Near {
  readonly stem: string;
  /** How much it counts of what the word itself does, 0–1. */
  readonly weight: number;
}

/** What the nearest derived words count, those less near, and the rest; tuned on questions to documents. */
const DERIVED = [0.3, 0.2, 0.1];
/** The same where somebody thought of them: what says nearly the same, and what an answer speaks of. */
export const SPOKEN = [0.5, 0.3];
const NONE: readonly Near[] = [];

type NearWords = ReadonlyMap<string, readonly Near[]>;

/** Lines of stems that are read in one go: the answers wait meanwhile, some ten milliseconds. */
const SLICE = 1500;

/** The lists in slices, each read once: when the first word is looked up, or before. Bases without documents need none. */
export const nearWordLists = once((): readonly (() => NearWords)[] => [
  ...slicesOf(SPOKEN_WORDS, UNSTEMMED_SLICE).map((lines) => once(() => readNearWords(lines, SPOKEN, stemWord))),
  ...slicesOf(NEAR_WORDS, SLICE).map((lines) => once(() => readNearWords(lines, DERIVED))),
]);

/** Words near in meaning to an English stem, whatever the knowledge base has; none for words that are not ordinary ones. */
export const nearWords = (stem: string): readonly Near[] => nearWordLists().flatMap((list) => list().get(stem) ?? NONE);

/**
 * Read a list of near words: a line has a word and its near words, the tiers parted by semicolons. Being near is mutual.
 * @param tiers what the words of each tier count, 0–1
 * @returns by stem
 */
export function readNearWords(
  lines: readonly string[],
  tiers: readonly number[],
  toStem: (word: string) => string = (stem) => stem,
): NearWords {
  const read = new Map<string, Near[]>();
  const add = (from: string, stem: string, weight: number): void => {
    const known = read.get(from);
    if (known) known.push({ stem, weight });
    else read.set(from, [{ stem, weight }]);
  };
  for (const line of lines) {
    let head: string | null = null;
    let tier = 0;
    // One pass over the line: there are thousands.
    for (const [part] of line.matchAll(/[^ ;]+|;/gu)) {
      if (part === ';') tier += 1;
      else if (head === null) head = toStem(part);
      else {
        const other = toStem(part);
        add(head, other, tiers[tier] ?? 0);
        add(other, head, tiers[tier] ?? 0);
      }
    }
  }
  return read;
}
