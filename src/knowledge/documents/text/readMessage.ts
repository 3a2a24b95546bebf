import { isBlank, type Line, scanLines } from '../../markdown/scanLines.ts';
import type { Block } from '../types.ts';
import { readMarkdown } from './readMarkdown.ts';

/** Reads Markdown as a chat shows it: each line break begins a paragraph, but within code, a table or a list. */
export function readMessage(text: string, firstLine: number): readonly Block[] {
  const { lines, tooDeep } = scanLines(text, firstLine);
  if (tooDeep !== null) return readMarkdown(lines.map((one) => ({ ...one, text: one.text.trim(), literal: true })));
  return readMarkdown(lines.flatMap((one, at) => (endsParagraph(one, lines[at + 1]) ? [one, blankAfter(one)] : [one])));
}

/** Whether a line is a paragraph of its own: neither it nor the next belongs to code, a table or a list. */
function endsParagraph(line: Line, next: Line | undefined): boolean {
  if (next === undefined || isBlank(line) || isBlank(next) || line.literal || next.literal) return false;
  return ![line.text, next.text].some((text) => /(?<!\|)\|(?!\|)/u.test(text) || /^[ \t]+\S/u.test(text));
}

const blankAfter = ({ number }: Line): Line => ({ number, text: '', literal: false });
