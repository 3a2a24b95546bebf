import { toPlainText } from '../../markdown/toPlainText.ts';
import type { Block } from '../types.ts';

/** A question found in a block. */
export interface Question {
  readonly text: string;
  /** Rest of the same paragraph, in Markdown; empty if the answer is elsewhere. */
  readonly answer: string;
}

const MAX_QUESTION = 300;
const BOLD = /^(\*\*|__)(.{3,300}?[?？])[ "”’]*\1[\s:–—-]*(.*)$/u;
const MARKED = /^(?:q|question)(?: ?\d{1,3})?[:.)] +(.{3,300}?[?？])(?: +(?:a|answer)[:.)] +(.*))?$/iu;
const PREFIX = /^(?:(?:q|question) ?\d{0,3}[:.)]|\d{1,3}(?:\.\d{1,3})*[.)]) +/iu;
const ASKS = /[?？]["”’)*_ ]*$/u;

/**
 * Detects whether a block asks a question that the following text may answer.
 * @param inFaq true below a heading such as “FAQ”, where every heading counts as a question
 * @returns the question, or null
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
  // Several questions in a row are a list; only a single one can have its answer below.
  if (!isAskingItem(block) || (previous && isAskingItem(previous)) || (next && isAskingItem(next))) return null;
  return { text: toPlainText(markdown).replace(PREFIX, ''), answer: '' };
}

function isAskingItem({ kind, markdown }: Block): boolean {
  return kind === 'item' && markdown.length <= MAX_QUESTION && ASKS.test(markdown) && !/[.!?] +\p{Lu}/u.test(markdown);
}
