import type { Entry } from '../../knowledge/types.ts';
import type { LexicalIndex } from './bm25f.ts';

/** Returns 1 for each term that no assertable entry has, 0 for the others. */
export function findUnansweredTerms(entries: readonly Entry[], { start, entry }: LexicalIndex): Uint8Array {
  return Uint8Array.from({ length: start.length - 1 }, (_, term) => {
    const [from, to] = [start[term] as number, start[term + 1] as number];
    for (let at = from; at < to; at++) if (entries[entry[at] as number]?.kind !== 'unknown') return 0;
    return to > from ? 1 : 0;
  });
}
