import type { Line } from '../../../markdown/scanLines.ts';

const OPENS = /^[ \t]*(?:<\/?[A-Za-z][\w.-]*(?:\s[^<>]*)?|\{%[^%]*|\{\{[<%][^}]*)$/u;
/** Maximum lines of one tag. */
const MAX_LINES = 20;

/**
 * Joins the lines of a tag that is written over several: `<TabItem`, `label="x">`.
 * @returns the line, and the index of the line after it
 */
export function joinTag(
  lines: readonly Line[],
  at: number,
  text: string,
  contentOf: (text: string) => string | null,
): { text: string; next: number } {
  const alone = { text, next: at + 1 };
  if (!OPENS.test(text)) return alone;
  const closing = text.trimStart().startsWith('<') ? '>' : '}';
  let joined = text.trimEnd();
  for (let next = at + 1; next < Math.min(lines.length, at + MAX_LINES); next += 1) {
    const content = contentOf(lines[next]?.text ?? '');
    if (content === null || content.trim() === '') return alone;
    joined += ` ${content.trim()}`;
    if (content.includes(closing)) return { text: joined, next: next + 1 };
  }
  return alone;
}
