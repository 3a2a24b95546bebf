import type { CitedNumbers } from '../../knowledge/assembleKnowledge.ts';
import type { WatchedEntry } from '../../store/watched/types.ts';

/** Returns the last paragraph of each document that the folder's entries are known to cite. */
export function citedNumbers(stored: readonly WatchedEntry[]): CitedNumbers {
  const numbers = new Map<string, number>();
  for (const { cited, replacedAt } of stored) {
    if (replacedAt !== null) continue;
    for (const { source, number } of cited) numbers.set(source, Math.max(number, numbers.get(source) ?? 0));
  }
  return numbers;
}
