import type { Corpus } from './types.ts';

/** Maximum length of the table, a power of two; a longer one does not correct words better. */
const MAX_PLACES = 2 ** 22;
const MAX_COUNT = 255;

/**
 * Counts the pairs of terms that stand next to each other in headings and phrasings.
 * @returns counts of 0–255 in a hash table without keys, a power of two long. Pairs with the same hash share a count; this
 *   is rare, and only ranks corrections of misspelt words.
 */
export function countBigrams({ phraseTerms, phraseStart }: Corpus): Uint8Array {
  const places = Math.min(MAX_PLACES, 2 ** Math.ceil(Math.log2(4 * phraseTerms.length + 2)));
  const counts = new Uint8Array(places);
  for (let phrase = 0; phrase + 1 < phraseStart.length; phrase++) {
    for (let at = (phraseStart[phrase] as number) + 1; at < (phraseStart[phrase + 1] as number); at++) {
      const place = placeOf(phraseTerms[at - 1] as number, phraseTerms[at] as number, places);
      counts[place] = Math.min(MAX_COUNT, (counts[place] as number) + 1);
    }
  }
  return counts;
}

/** Returns the approximate number of times that one term follows another; 0 if either is no term (−1). */
export function countOf(counts: Uint8Array, left: number, right: number): number {
  return left < 0 || right < 0 ? 0 : (counts[placeOf(left, right, counts.length)] as number);
}

/** Returns the place of a pair in a table, by a multiplicative hash of both numbers. */
function placeOf(left: number, right: number, places: number): number {
  let hash = Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) & (places - 1);
}
