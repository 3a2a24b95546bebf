import type { LexicalIndex } from './bm25f.ts';
import type { QueryTerm } from './types.ts';

/** Whether an entry has a word of the question, or a term that the word may stand for. */
export const covers = (lexical: LexicalIndex, { alternatives }: QueryTerm, entry: number): boolean =>
  alternatives.some((term) => hasEntry(lexical, term, entry));

/** Returns the share of the question's weight, 0–1, that lies in the terms of a kind. */
export function shareOf(terms: readonly QueryTerm[], isCounted: (term: QueryTerm) => boolean): number {
  let all = 0;
  let counted = 0;
  for (const term of terms) {
    all += term.weight * term.idf;
    if (isCounted(term)) counted += term.weight * term.idf;
  }
  return all > 0 ? counted / all : 0;
}

/** Returns the share of the question's weight, 0–1, that an entry covers. An alternative counts by its own weight. */
export function coveredShare(lexical: LexicalIndex, terms: readonly QueryTerm[], entry: number): number {
  let all = 0;
  let covered = 0;
  for (const term of terms) {
    all += term.weight * term.idf;
    covered += matchedWeight(lexical, term, entry) * term.idf;
  }
  return all > 0 ? covered / all : 0;
}

/** Returns the largest weight of an alternative that the entry has, 0–1; 0 if it has none. */
export function matchedWeight(lexical: LexicalIndex, { alternatives, weights }: QueryTerm, entry: number): number {
  let largest = 0;
  for (let i = 0; i < alternatives.length; i++) {
    const weight = weights[i] as number;
    if (weight > largest && hasEntry(lexical, alternatives[i] as number, entry)) largest = weight;
  }
  return largest;
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
