import { toPlainText } from '../../markdown/toPlainText.ts';
import { isBoilerplate } from '../blocks/isBoilerplate.ts';
import type { Block } from '../types.ts';
import { detectQuestion } from './detectQuestion.ts';

/** A question of a document and the paragraphs that answer it. */
export interface Asked {
  readonly question: string;
  readonly line: number;
  /** At least one. Where question and answer share a paragraph, only the answer is left in it. */
  readonly answer: readonly Block[];
  /** The headings above, outermost first. */
  readonly path: readonly string[];
}

/** The paragraphs below a heading, up to the next. */
export interface Section {
  /** Headings, outermost first; the last is the section's own. Empty before the first heading. */
  readonly path: readonly string[];
  readonly blocks: readonly Block[];
}

/** In characters: an answer is a message, not a chapter. What is beyond becomes passages. */
const MAX_ANSWER = 1200;
const FAQ = /\bfaqs?\b|frequently asked|^(?:common |your )?questions(?: (?:and|&) answers)?$|\bq ?(?:&|and) ?a\b/iu;

/** Part the blocks of a document into questions with their answers, and the sections of the rest. Linear. */
export function findQuestions(blocks: readonly Block[]): { asked: readonly Asked[]; sections: readonly Section[] } {
  const asked: Asked[] = [];
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
        asked.push({
          question: question.text,
          line: block.line,
          answer: answer.map(withoutMark),
          path: above.map(({ text }) => text),
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
  return { asked, sections: sections.filter((section) => section.blocks.length > 0) };
}

/**
 * The blocks from `from` that answer a question.
 * @param own what answers it already
 * @param isWhole all up to the next heading or question; else one paragraph with its list
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

/** `A: text` → `text` */
function withoutMark(block: Block, at: number): Block {
  const mark = at === 0 ? /^(?:\*\*|__)?(?:A|Answer):(?:\*\*|__)? +/u.exec(block.markdown)?.[0] : undefined;
  return mark === undefined ? block : { ...block, markdown: block.markdown.slice(mark.length) };
}

/** The words of a heading, or of a line in bold that stands for one. */
function headingOf(block: Block): string | null {
  if (block.kind === 'heading') return toPlainText(block.markdown);
  if (block.kind !== 'text' || !/^(\*\*|__)[^*_]{1,100}[^*_.,;]\1:?$/u.test(block.markdown)) return null;
  return toPlainText(block.markdown).replace(/:$/u, '');
}
