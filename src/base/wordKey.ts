/**
 * Returns the words of a text in lower case, joined by single spaces: texts that differ only in case, punctuation or
 * Unicode form have the same key. Empty if there is no letter or digit.
 */
export function wordKey(text: string): string {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return (words ?? []).join(' ');
}
