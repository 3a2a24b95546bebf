import { isBlank, type Line, scanLines } from '../../markdown/scanLines.ts';
import { htmlToBlocks } from '../html/htmlToBlocks.ts';
import { readMarkdown } from '../text/readMarkdown.ts';
import type { Block } from '../types.ts';

const HTML = /<(?:p|br|div|ul|ol|li|h[1-6]|table|strong|em|b|i|a|span)\b[^<>]*>/iu;

/** One paragraph of an answer. */
export interface AnswerBlock extends Pick<Block, 'markdown' | 'level'> {
  readonly kind: 'text' | 'item' | 'code';
}

/** Reads an answer, which may be Markdown or HTML, into paragraphs. Each line break begins a new one. */
export function toAnswerBlocks(answer: string, line: number): readonly AnswerBlock[] {
  const asHtml = HTML.test(answer) ? htmlToBlocks(answer) : null;
  const blocks = asHtml && !('severity' in asHtml) ? asHtml : readLines(answer, line);
  return blocks.flatMap(({ kind, level, markdown }): AnswerBlock[] => {
    if (kind === 'end') return [];
    return kind === 'heading' ? [{ kind: 'text', level: 0, markdown: `**${markdown}**` }] : [{ kind, level, markdown }];
  });
}

function readLines(answer: string, line: number): readonly Block[] {
  const { lines, tooDeep } = scanLines(answer.replace(/\r\n?/gu, '\n'), line);
  if (tooDeep !== null) return readMarkdown(lines.map((one) => ({ ...one, text: one.text.trim(), literal: true })));
  return readMarkdown(lines.flatMap((one, at) => (endsParagraph(one, lines[at + 1]) ? [one, blankAfter(one)] : [one])));
}

/** Whether a line is a paragraph of its own: neither it nor the next belongs to code, a table or a list. */
function endsParagraph(line: Line, next: Line | undefined): boolean {
  if (next === undefined || isBlank(line) || isBlank(next) || line.literal || next.literal) return false;
  return ![line.text, next.text].some((text) => text.includes('|') || /^[ \t]+\S/u.test(text));
}

const blankAfter = ({ number }: Line): Line => ({ number, text: '', literal: false });
