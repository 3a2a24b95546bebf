/** Returns a value in quotation marks for an error sentence: on one line, at most 80 characters. */
export function quoted(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  const head = text.slice(0, 400).replace(/[\s\p{Cc}]+/gu, ' ');
  const points = [...head.trim()];
  return points.length > 80 || text.length > 400 ? `“${points.slice(0, 79).join('')}…”` : `“${points.join('')}”`;
}
