import type { SortedWords } from '../model/types.ts';

/**
 * Opens a vocabulary for look-ups. A quarter of a million words take some milliseconds: they stay one string, which is
 * searched by halves.
 * @returns a function: true if the word is in the vocabulary, as it is, in lower case or without its accents
 */
export function createWordList(words: SortedWords): (word: string) => boolean {
  const starts: number[] = [];
  for (let at = 0; at < words.length; at = words.indexOf('\n', at) + 1 || words.length) starts.push(at);
  const has = (word: string): boolean => {
    let low = 0;
    let high = starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const candidate = words.slice(starts[middle], (starts[middle + 1] ?? words.length + 1) - 1);
      if (candidate === word) return true;
      if (candidate < word) low = middle + 1;
      else high = middle - 1;
    }
    return false;
  };
  return (word) => {
    const lower = word.toLowerCase();
    return has(lower) || has(lower.normalize('NFD').replace(/\p{Mn}/gu, ''));
  };
}
