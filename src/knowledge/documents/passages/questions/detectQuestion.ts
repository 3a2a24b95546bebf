import { readLabel } from '../../blocks/readLabel.ts';
import type { Block } from '../../types.ts';
import { toTitle } from './toTitle.ts';

/** A question found in a block. */
export interface Question {
  readonly text: string;
  /** Rest of the same paragraph, in Markdown; empty if the answer is elsewhere. */
  readonly answer: string;
  /** True if everything up to the next question belongs to the answer. */
  readonly isWhole: boolean;
}

const MAX_QUESTION = 300;
/** A question in bold, perhaps after a sign or number, with what follows it. */
const BOLD =
  /^(?:\p{Extended_Pictographic}\uFE0F?\s*|\d{1,3}(?:\.\d{1,3})*[.):]\s*){0,3}(\*{2,3}|_{2,3})((?:(?!\1).){3,300}?[?？][ "”’)]*)\1[\s:–—-]*(.*)$/u;
const ASKS = /[?？]["”’)*_ ]*$/u;
/** Mark of an answer that follows its question in the same paragraph. */
const ANSWER =
  / (?=(?:[*_]{0,3})(?:a|answer|antwort|respuesta|réponse|resposta|risposta|відповідь|ответ)\d{0,3}(?:[*_]{0,3})[:：])/iu;

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
    if (!block.asks && !inFaq && !ASKS.test(markdown) && readLabel(markdown)?.kind !== 'question') return null;
    return { text: toTitle(markdown), answer: '', isWhole: inFaq || block.asks || block.level < 7 };
  }
  if (kind === 'code' || kind === 'end') return null;
  const labelled = readLabel(markdown);
  if (labelled?.kind === 'question') return readLabelled(labelled.text, next);
  if (!/[?？]/u.test(markdown)) return null;
  const bold = BOLD.exec(markdown);
  if (bold) return { text: toTitle(bold[2] ?? ''), answer: bold[3] ?? '', isWhole: (bold[3] ?? '') === '' };
  // Several questions in a row are a list; only a single one can have its answer below.
  if (!isAskingItem(block) || (previous && isAskingItem(previous)) || (next && isAskingItem(next))) return null;
  return { text: toTitle(markdown), answer: '', isWhole: inFaq };
}

/** Reads a paragraph marked as a question; without a question mark an answer must follow it. */
function readLabelled(text: string, next: Block | undefined): Question | null {
  const [asked = '', ...answer] = text.split(ANSWER);
  if (answer.length > 0) return { text: toTitle(asked), answer: answer.join(' '), isWhole: true };
  const bold = BOLD.exec(text);
  if (bold) return { text: toTitle(bold[2] ?? ''), answer: bold[3] ?? '', isWhole: true };
  const isAnswered = next !== undefined && next.kind !== 'code' && readLabel(next.markdown)?.kind === 'answer';
  if (text.length > MAX_QUESTION || !(ASKS.test(text) || isAnswered)) return null;
  return { text: toTitle(text), answer: '', isWhole: true };
}

function isAskingItem({ kind, markdown }: Block): boolean {
  return kind === 'item' && markdown.length <= MAX_QUESTION && ASKS.test(markdown) && !/[.!?] +\p{Lu}/u.test(markdown);
}
