import type { RstNames } from './types.ts';
import { writeInline } from './writeInline.ts';

/** Line of a paragraph that keeps its line breaks. */
export const LINE = /^\|(?: |$)/u;

/** Writes the lines from `at` on that begin with a bar as a paragraph. */
export function writeLineBlock(lines: readonly string[], at: number, names: RstNames): { html: string; end: number } {
  let end = at;
  while (LINE.test(lines[end] ?? '')) end += 1;
  const texts = lines.slice(at, end).map((line) => writeInline(line.slice(1).trim(), names));
  return { html: `<p>${texts.join('<br>')}</p>`, end };
}
