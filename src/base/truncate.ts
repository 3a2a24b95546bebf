/**
 * Shortens a text to at most `limit` code points, ending in an ellipsis: after a whole word, unless that would lose half
 * the text.
 */
export function truncate(text: string, limit: number): string {
  const points = [...text];
  if (points.length <= limit) return text;
  const head = points.slice(0, limit - 1).join('');
  const space = head.lastIndexOf(' ');
  return `${space > limit / 2 ? head.slice(0, space) : head}…`;
}
