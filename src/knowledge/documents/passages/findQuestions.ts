import { toPlainText } from '../../markdown/toPlainText.ts';
import { isBoilerplate } from '../blocks/isBoilerplate.ts';
import type { Block, DocumentParts, QuestionSection } from '../types.ts';
import { detectQuestion } from './detectQuestion.ts';

/** Maximum characters of an answer; the paragraphs after it become passages. */
const MAX_ANSWER = 1200;
const FAQ = /\bfaqs?\b|frequently asked|^(?:common |your )?questions(?: (?:and|&) answers)?$|\bq ?(?:&|and) ?a\b/iu;

/** Separates the questions of a document, with their answers, from the sections of the rest. Linear. */
export function findQuestions(blocks: readonly Block[]): DocumentParts {
  const questions: QuestionSection[] = [];
  const sections: { path: readonly string[]; blocks: Block[] }[] = [{ path: [], blocks: [] }];
  let stack: { text: string; level: number }[] = [];
  const path = (): string[] => stack.map(({ text }) => text);
  const enter = (text: string, level: number): void => {
    stack = [...stack.filter((above) => above.level < level), { text, level }];
    sections.push({ path: path(), blocks: [] });
  };

  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    at += 1;
    if (block.kind === 'end') {
      stack = stack.filter(({ level }) => level < 7);
      sections.push({ path: path(), blocks: [] });
      continue;
    }
    if (isBoilerplate(block.markdown)) continue;
    const above = stack.filter(({ level }) => block.kind !== 'heading' || level < block.level);
    const inFaq = above.some(({ text }) => FAQ.test(text));
    const question = detectQuestion(block, blocks[at - 2], blocks[at], inFaq);
    if (question !== null) {
      const own = question.answer === '' ? [] : [{ ...block, kind: 'text' as const, markdown: question.answer }];
      const isWhole = own.length === 0 && (inFaq || (block.kind === 'heading' && (block.asks || block.level < 7)));
      const answer = takeAnswer(blocks, at, own, isWhole, inFaq);
      if (answer.length > 0) {
        questions.push({
          question: question.text,
          line: block.line,
          answer: answer.map(withoutLabel),
          // The question before is no heading of this one.
          path: above.filter(({ level }) => block.kind === 'heading' || level < 7).map(({ text }) => text),
        });
        enter(question.text, block.kind === 'heading' ? block.level : 7);
        at += answer.length - own.length;
        continue;
      }
    }
    const heading = headingOf(block);
    if (heading !== null) enter(heading, block.kind === 'heading' ? block.level : 7);
    else sections.at(-1)?.blocks.push(block);
  }
  return { questions, sections: sections.filter((section) => section.blocks.length > 0) };
}

/**
 * Takes the blocks from `from` that answer a question.
 * @param own the answer in the question's own paragraph, if any
 * @param isWhole true to take everything up to the next heading or question, false for one paragraph with its list
 */
function takeAnswer(
  blocks: readonly Block[],
  from: number,
  own: readonly Block[],
  isWhole: boolean,
  inFaq: boolean,
): Block[] {
  const answer = [...own];
  let length = 0;
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at] as Block;
    if (block.kind === 'heading' || block.kind === 'end' || headingOf(block) !== null) break;
    if (detectQuestion(block, blocks[at - 1], blocks[at + 1], inFaq) !== null) break;
    if (answer.length > 0 && !isWhole && block.kind === 'text') break;
    length += block.markdown.length;
    if (answer.length > 0 && length > MAX_ANSWER) break;
    answer.push(block);
  }
  return answer;
}

/** Removes the label of an answer: `A: text` becomes `text`. */
function withoutLabel(block: Block, at: number): Block {
  const mark = at === 0 ? /^(?:\*\*|__)?(?:A|Answer):(?:\*\*|__)? +/u.exec(block.markdown)?.[0] : undefined;
  return mark === undefined ? block : { ...block, markdown: block.markdown.slice(mark.length) };
}

/** Returns the text of a heading, or of a bold line that serves as one; else null. */
function headingOf(block: Block): string | null {
  if (block.kind === 'heading') return toPlainText(block.markdown);
  if (block.kind !== 'text' || !/^(\*\*|__)[^*_]{1,100}[^*_.,;]\1:?$/u.test(block.markdown)) return null;
  return toPlainText(block.markdown).replace(/:$/u, '');
}
