import type { Entry } from '../../knowledge/types.ts';
import { drawEvenly } from '../meaning/entryTexts.ts';

/** Entries that take part; of a larger folder an even selection. */
const MAX_ENTRIES = 400;
/** One entry in so many is taken away. */
const LEFT_OUT_EACH = 4;
const MAX_PHRASINGS = 44;
const MAX_ENTRY_TEXTS = 24;

/** Remainder of a folder and the texts that it lost. */
export interface Reduced {
  readonly kept: readonly Entry[];
  readonly phrasings: readonly { readonly text: string; readonly entry: number }[];
  readonly entryTexts: readonly string[];
}

/**
 * Takes every fourth entry away from a folder, and one phrasing or two from the others.
 * @param isEncoded whether a text has an encoding and can be asked
 */
export function reduceFolder(all: readonly Entry[], isEncoded: (text: string) => boolean): Reduced {
  const step = Math.max(1, all.length / MAX_ENTRIES);
  const entries = all.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
  const kept: Entry[] = [];
  const phrasings: { text: string; entry: number }[] = [];
  const entryTexts: string[] = [];
  entries.forEach((entry, i) => {
    // The third of each four: not the first, which often introduces a folder.
    if (i % LEFT_OUT_EACH === 2) {
      if (entry.kind !== 'unknown') entryTexts.push(entry.heading, ...entry.phrasings.slice(0, 1));
      return;
    }
    const encoded = entry.phrasings.flatMap((text, place) => (isEncoded(text) ? [place] : []));
    const taken = entry.kind === 'unknown' ? 0 : Math.min(2, Math.floor(encoded.length / 2));
    const places = Array.from({ length: taken }, (_, n) => encoded[Math.floor(((n + 0.5) * encoded.length) / taken)]);
    for (const place of places) phrasings.push({ text: entry.phrasings[place ?? 0] as string, entry: kept.length });
    kept.push({ ...entry, phrasings: entry.phrasings.filter((_, place) => !places.includes(place)) });
  });
  return {
    kept,
    phrasings: drawEvenly(phrasings, MAX_PHRASINGS),
    entryTexts: drawEvenly(entryTexts, MAX_ENTRY_TEXTS),
  };
}
