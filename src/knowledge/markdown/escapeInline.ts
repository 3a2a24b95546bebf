/**
 * Escapes plain text as one line of Markdown; `toPlainText` is the inverse. A `#` at the end is escaped too, because it
 * would close a heading.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<&]/gu, '\\$&')
    .replace(/(^| )(#+)$/u, '$1\\$2');
}
