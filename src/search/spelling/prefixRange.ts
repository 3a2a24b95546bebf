/**
 * Returns the words that begin with a text, found by binary search.
 * @param words in code-unit order
 * @param limit maximum number of words; the first ones are returned
 */
export function prefixRange(words: readonly string[], beginning: string, limit: number): readonly string[] {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] as string) < beginning) from = middle + 1;
    else to = middle;
  }
  let end = from;
  while (end < words.length && end - from < limit && (words[end] as string).startsWith(beginning)) end++;
  return words.slice(from, end);
}
