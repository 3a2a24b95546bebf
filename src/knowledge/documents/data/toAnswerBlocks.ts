import { htmlToBlocks } from '../html/htmlToBlocks.ts';
import { readMessage } from '../text/readMessage.ts';
import type { Block } from '../types.ts';

/** `<a:wave:123>` is an emoji of Discord. */
const HTML = /<(?:p|br|div|ul|ol|li|h[1-6]|table|strong|em|b|i|a|span)\b(?!:)[^<>]*>/iu;

/** One paragraph of an answer. */
export interface AnswerBlock extends Pick<Block, 'markdown' | 'level' | 'ordinal'> {
  readonly kind: 'text' | 'item' | 'code';
}

/** Reads an answer, which may be Markdown or HTML, into paragraphs. Each line break begins a new one. */
export function toAnswerBlocks(answer: string, line: number): readonly AnswerBlock[] {
  const asHtml = HTML.test(answer) ? htmlToBlocks(answer) : null;
  const blocks = asHtml && !('severity' in asHtml) ? asHtml : readMessage(answer.replace(/\r\n?/gu, '\n'), line);
  return blocks.flatMap(({ kind, level, ordinal, markdown }): AnswerBlock[] => {
    if (kind === 'end') return [];
    if (kind === 'heading') return [{ kind: 'text', level: 0, markdown: `**${markdown}**` }];
    return [{ kind, level, markdown, ...(ordinal !== undefined && { ordinal }) }];
  });
}
