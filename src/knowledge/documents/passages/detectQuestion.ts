import { toPlainText } from '../../markdown/toPlainText.ts';
import type { Block } from '../types.ts';

/** A question and, where the same paragraph goes on with it, the answer (Markdown; else empty). */
export interface Question {
  readonly text: string;
  readonly answer: string;
}

const MAX_QUESTION = 300;
const BOLD = /^(\*\*|__)(.{3,300}?[?？])[ "”’]*\1[\s:–—-]*(.*)$/u;
const MARKED = /^(?:q|question)(?: ?\d{1,3})?[:.)] +(.{3,300}?[?？])(?: +(?:a|answer)[:.)] +(.*))?$/iu;
const PREFIX = /^(?:(?:q|question) ?\d{0,3}[:.)]|\d{1,3}(?:\.\d{1,3})*[.)]) +/iu;
const ASKS = /[?？]["”’)*_ ]*$/u;

/**
 * Whether a block asks something that what follows may answer.
 * @param inFaq it stands below a heading such as “FAQ”: there every heading counts as a question
 */
export function detectQuestion(
  block: Block,
  previous: Block | undefined,
  next: Block | undefined,
  inFaq: boolean,
): Question | null {
  const { kind, markdown } = block;
  if (kind === 'heading') {
    if (!block.asks && !inFaq && !ASKS.test(markdown)) return null;
    return { text: toPlainText(markdown).replace(PREFIX, ''), answer: '' };
  }
  if (kind === 'code' || kind === 'end' || !/[?？]/u.test(markdown)) return null;
  const bold = BOLD.exec(markdown);
  if (bold) return { text: toPlainText(bold[2] ?? '').replace(PREFIX, ''), answer: bold[3] ?? '' };
  const marked = MARKED.exec(markdown);
  if (marked) return { text: toPlainText(marked[1] ?? ''), answer: marked[2] ?? '' };
  // A list of questions is a list; one followed by something else is answered by it.
  if (!isAskingItem(block) || (previous && isAskingItem(previous)) || (next && isAskingItem(next))) return null;
  return { text: toPlainText(markdown).replace(PREFIX, ''), answer: '' };
}

function isAskingItem({ kind, markdown }: Block): boolean {
  return kind === 'item' && markdown.length <= MAX_QUESTION && ASKS.test(markdown) && !/[.!?] +\p{Lu}/u.test(markdown);
}
