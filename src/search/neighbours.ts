import type { Corpus } from './corpus.ts';

/** How often two terms stand next to each other, in a hash table of typed arrays. */
export interface NeighbourCounts {
  /** `left · terms + right + 1`, or 0 for an empty place; a power of two long. */
  readonly pairs: Float64Array;
  readonly counts: Int32Array;
}

/** Count which terms stand next to each other in headings and phrasings. */
export function countNeighbours({ phraseTerms, phraseStart, stems }: Corpus): NeighbourCounts {
  const size = 2 ** Math.ceil(Math.log2(2 * phraseTerms.length + 2));
  const table = { pairs: new Float64Array(size), counts: new Int32Array(size) };
  for (let phrase = 0; phrase + 1 < phraseStart.length; phrase++) {
    for (let at = (phraseStart[phrase] as number) + 1; at < (phraseStart[phrase + 1] as number); at++) {
      const pair = (phraseTerms[at - 1] as number) * stems.length + (phraseTerms[at] as number) + 1;
      const place = placeOf(table.pairs, pair);
      table.pairs[place] = pair;
      table.counts[place] = (table.counts[place] as number) + 1;
    }
  }
  return table;
}

/** How often `right` follows `left`; both are terms of a vocabulary of `terms`. */
export function countOf({ pairs, counts }: NeighbourCounts, left: number, right: number, terms: number): number {
  return left < 0 || right < 0 ? 0 : (counts[placeOf(pairs, left * terms + right + 1)] as number);
}

/** The place of a pair, or the empty one where it belongs; the table is at most half full. */
function placeOf(pairs: Float64Array, pair: number): number {
  const mask = pairs.length - 1;
  let place = Math.imul(pair % 4294967291, 0x9e3779b1) & mask;
  while (pairs[place] !== 0 && pairs[place] !== pair) place = (place + 1) & mask;
  return place;
}
