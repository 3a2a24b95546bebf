import type { Block } from '../../types.ts';
import { detectQuestion } from './detectQuestion.ts';

/** A paragraph that is a question, perhaps with its answer behind it. */
const PLAIN = /^((?:\d{1,3}\\?[.)] )?[^.!?？:：]{3,200}[?？]["”’)]*)(?:\s+(\S.*))?$/u;
/** Number of such paragraphs that make a document a list of questions, if its name does not say that it is one. */
const MIN_QUESTIONS = 3;

/**
 * Marks the questions of a document that asks in plain paragraphs: as headings, each with its answer below. A document that
 * marks its questions in any other way is returned as it is: a question in its text is part of the text.
 */
export function markPlainQuestions(blocks: readonly Block[], isFaq: boolean): readonly Block[] {
  const found = blocks.map((block, at) => {
    const question = block.kind === 'text' && block.level === 0 ? PLAIN.exec(block.markdown) : null;
    const next = blocks[at + 1];
    const isAnswered = question?.[2] !== undefined || next?.kind === 'item' || next?.kind === 'code';
    const isFollowed = next?.kind === 'text' && !/[?？]["”’)]*$/u.test(next.markdown);
    // Elsewhere a question with text behind it is a figure of speech.
    return question && (isFaq || question[2] === undefined) && (isAnswered || isFollowed) ? question : null;
  });
  const count = found.filter((one) => one !== null).length;
  if (count < (isFaq ? 1 : MIN_QUESTIONS)) return blocks;
  if (blocks.some((block, at) => detectQuestion(block, blocks[at - 1], blocks[at + 1], false) !== null)) return blocks;
  return blocks.flatMap((block, at) => {
    const question = found[at];
    if (!question) return [block];
    const asking: Block = { ...block, kind: 'heading', level: 7, markdown: question[1] ?? '', asks: true };
    return question[2] === undefined ? [asking] : [asking, { ...block, markdown: question[2] }];
  });
}
