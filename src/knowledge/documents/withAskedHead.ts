import { toPlainText } from '../markdown/toPlainText.ts';
import type { DocumentHead } from '../yaml/types.ts';
import { escapeMarkdown } from './blocks/sanitizeInline.ts';
import type { Block } from './types.ts';

const ASKS = /[?？]["”’)»]*$/u;

/**
 * Returns the blocks of a document below the question that its front matter asks, as `question` or as a title with a question
 * mark: sites of questions have a file for each. The question has no paragraph number; none is added if the document begins
 * with it.
 */
export function withAskedHead(blocks: readonly Block[], { question, title }: DocumentHead): readonly Block[] {
  const asked = question ?? (title !== null && ASKS.test(title) ? title : null);
  const [first] = blocks;
  if (asked === null || first === undefined) return blocks;
  if (first.kind === 'heading' && lettersOf(toPlainText(first.markdown)) === lettersOf(asked)) {
    return [{ ...first, asks: true }, ...blocks.slice(1)];
  }
  const heading = { kind: 'heading', number: 0, line: 1, level: 1, asks: true } as const;
  return [{ ...heading, markdown: escapeMarkdown(asked) }, ...blocks];
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
