/**
 * Plain words → one line of Markdown that reads as these words: the inverse of `toPlainText`. A `#` at the end would be
 * taken for the end of a heading.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<&]/gu, '\\$&')
    .replace(/(^| )(#+)$/u, '$1\\$2');
}
