import type { LexicalIndex } from './bm25f.ts';
import type { QueryTerm } from './types.ts';

/** Whether an entry has a word of the question, or one that it may stand for. */
export const covers = (lexical: LexicalIndex, slot: QueryTerm, entry: number): boolean =>
  slot.terms.some((term) => hasEntry(lexical, term, entry));

/** Share of the question's weight in slots of a kind, 0–1. */
export function shareOf(slots: readonly QueryTerm[], isMeant: (slot: QueryTerm) => boolean): number {
  let all = 0;
  let meant = 0;
  for (const slot of slots) {
    all += slot.weight * slot.idf;
    if (isMeant(slot)) meant += slot.weight * slot.idf;
  }
  return all > 0 ? meant / all : 0;
}

/** Share of the question's weight that an entry covers, 0–1: a word that only may be meant counts as much as that is likely. */
export function coveredShare(lexical: LexicalIndex, slots: readonly QueryTerm[], entry: number): number {
  let all = 0;
  let covered = 0;
  for (const slot of slots) {
    all += slot.weight * slot.idf;
    covered += matchedWeight(lexical, slot, entry) * slot.idf;
  }
  return all > 0 ? covered / all : 0;
}

/** The largest weight of a word of the slot that the entry has; 0 where it has none. */
export function matchedWeight(lexical: LexicalIndex, { terms, weights }: QueryTerm, entry: number): number {
  let most = 0;
  for (let i = 0; i < terms.length; i++) {
    const weight = weights[i] as number;
    if (weight > most && hasEntry(lexical, terms[i] as number, entry)) most = weight;
  }
  return most;
}

/** Whether an entry has a term, by binary search in the term's postings. */
function hasEntry({ start, entry: entries }: LexicalIndex, term: number, entry: number): boolean {
  let [from, to] = [start[term] as number, start[term + 1] as number];
  while (from < to) {
    const middle = (from + to) >> 1;
    const at = entries[middle] as number;
    if (at === entry) return true;
    if (at < entry) from = middle + 1;
    else to = middle;
  }
  return false;
}
