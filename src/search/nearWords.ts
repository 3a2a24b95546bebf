import { NEAR_WORDS } from './english/nearWords.ts';
import { SPOKEN_WORDS } from './english/spokenWords.ts';
import { stemWord } from './words.ts';

/** A word that may be meant by another. */
export interface Near {
  readonly stem: string;
  /** How much it counts of what the word itself does, 0–1. */
  readonly weight: number;
}

/** What the nearest words count, those less near, and the rest; tuned on questions to documents. */
const DERIVED = [0.5, 0.4, 0.3];
/** The same where somebody thought of it. */
const SPOKEN = [0.7, 0.4];
const NONE: readonly Near[] = [];

let near: ReadonlyMap<string, readonly Near[]> | undefined;

/** Words near in meaning to an English stem, whatever the knowledge base has; none for words that are not ordinary ones. */
export function nearWords(stem: string): readonly Near[] {
  near ??= readNearWords([
    { lines: SPOKEN_WORDS, tiers: SPOKEN, toStem: stemWord },
    { lines: NEAR_WORDS, tiers: DERIVED, toStem: (own) => own },
  ]);
  return near.get(stem) ?? NONE;
}

/** A line has a word and its near words, the tiers parted by semicolons. */
interface NearList {
  readonly lines: string;
  /** What the words of each tier count, 0–1. */
  readonly tiers: readonly number[];
  readonly toStem: (word: string) => string;
}

/**
 * Read lists of near words. Being near is mutual.
 * @returns by stem; a pair that stands in two lists is there twice
 */
export function readNearWords(lists: readonly NearList[]): ReadonlyMap<string, readonly Near[]> {
  const read = new Map<string, Near[]>();
  const add = (from: string, stem: string, weight: number): void => {
    const known = read.get(from);
    if (known) known.push({ stem, weight });
    else read.set(from, [{ stem, weight }]);
  };
  for (const { lines, tiers, toStem } of lists) {
    for (const line of lines.trim().split('\n')) {
      const [[word = '', ...nearest] = [], ...others] = line.split(';').map((tier) => tier.trim().split(' '));
      const head = toStem(word);
      [nearest, ...others].forEach((near, tier) => {
        for (const other of near.filter((one) => one !== '').map(toStem)) {
          add(head, other, tiers[tier] ?? 0);
          add(other, head, tiers[tier] ?? 0);
        }
      });
    }
  }
  return read;
}
