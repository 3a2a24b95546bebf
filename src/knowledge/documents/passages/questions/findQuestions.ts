import { isBoilerplate } from '../../blocks/isBoilerplate.ts';
import { isFaq } from '../../blocks/isFaq.ts';
import { readLabel } from '../../blocks/readLabel.ts';
import type { Block, DocumentParts, QuestionSection } from '../../types.ts';
import { detectQuestion, type Question } from './detectQuestion.ts';
import { headingOf } from './headingOf.ts';
import { markPlainQuestions } from './markPlainQuestions.ts';
import { MAX_WITH_LIST, takeAnswer } from './takeAnswer.ts';

/** A heading above, and the question that it asks, if any. */
interface Above {
  readonly text: string;
  readonly level: number;
  readonly asked: {
    readonly block: Block;
    readonly question: Question;
    readonly at: number;
    readonly inFaq: boolean;
  } | null;
}

/**
 * Separates the questions of a document, with their answers, from the sections of the rest. Linear.
 * @param name file name or title of the document; one such as “FAQ” makes every heading a question
 */
export function findQuestions(all: readonly Block[], name = ''): DocumentParts {
  // Below a question even one such word is the answer.
  const content = all.filter(({ markdown }, at) => {
    const before = all[at - 1];
    return !isBoilerplate(markdown) || (before?.asks && !isBoilerplate(before.markdown));
  });
  const questions: QuestionSection[] = [];
  const sections: { path: readonly string[]; blocks: Block[] }[] = [{ path: [], blocks: [] }];
  const asksThroughout = isFaq(name);
  const blocks = markPlainQuestions(
    content,
    asksThroughout || content.some((one) => one.kind === 'heading' && isFaq(one.markdown)),
  );
  const isTitle = titleTest(blocks);
  let stack: Above[] = [];
  const path = (): string[] => stack.map(({ text }) => text);
  const enter = (text: string, level: number, asked: Above['asked'] = null): void => {
    stack = [...stack.filter((above) => above.level < level), { text, level, asked }];
    sections.push({ path: path(), blocks: [] });
  };

  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at] as Block;
    at += 1;
    if (block.kind === 'end') {
      stack = stack.filter(({ level }) => level < 7);
      sections.push({ path: path(), blocks: [] });
      at += goOn(questions, blocks, at, stack.at(-1)?.asked ?? null);
      continue;
    }
    const above = stack.filter(({ level }) => block.kind !== 'heading' || level < block.level);
    const inFaq = (asksThroughout && !isTitle(block)) || above.some(({ text }) => isFaq(text));
    const question = detectQuestion(block, blocks[at - 2], blocks[at], inFaq);
    const answer = question && takeAnswer(blocks, at, block, question, inFaq);
    const shown = answer?.blocks
      .map((one, i) => (i === 0 ? withoutLabel(one, block) : one))
      .filter(({ markdown }) => markdown !== '');
    if (question && answer && shown && shown.length > 0) {
      questions.push({
        question: question.text,
        line: block.line,
        answer: shown,
        // A question with an answer of its own is no heading of one that opens on a click, or of one in plain text.
        path: above
          .filter(({ level, asked }) => isHeading(block) || (level < 7 && asked === null))
          .map(({ text }) => text),
      });
      const asked =
        block.kind === 'heading' && answer.rest === null ? { block, question, at: questions.length - 1, inFaq } : null;
      enter(question.text, block.kind === 'heading' ? block.level : 7, asked);
      if (answer.rest) sections.at(-1)?.blocks.push(answer.rest);
      at += answer.taken;
      continue;
    }
    const heading = headingOf(block);
    if (heading !== null) enter(heading, block.kind === 'heading' ? block.level : 7);
    else sections.at(-1)?.blocks.push(block);
  }
  return { questions, sections: sections.filter((section) => section.blocks.length > 0) };
}

/**
 * Adds to the answer of a question what follows a fold within it, if it is short enough.
 * @returns the number of blocks taken
 */
function goOn(questions: QuestionSection[], blocks: readonly Block[], from: number, asked: Above['asked']): number {
  const section = asked && questions[asked.at];
  const next = blocks[from];
  if (!section || !next || next.kind === 'heading' || next.kind === 'end') return 0;
  const more = takeAnswer(blocks, from, asked.block, { ...asked.question, answer: '' }, asked.inFaq);
  const answer = [...section.answer, ...more.blocks];
  if (more.rest || answer.reduce((sum, { markdown }) => sum + markdown.length, 0) > MAX_WITH_LIST) return 0;
  questions[asked.at] = { ...section, answer };
  return more.taken;
}

/** Whether a block is a real heading. */
const isHeading = ({ kind, level }: Block): boolean => kind === 'heading' && level < 7;

/** Returns a test for the heading that names the whole document: the only one of level 1, or one that opens it. */
function titleTest(blocks: readonly Block[]): (block: Block) => boolean {
  const top = blocks.filter(({ kind, level }) => kind === 'heading' && level === 1);
  return (block) => top.length === 1 && block === top[0];
}

/** Removes the label of an answer: `A: text` becomes `text`. */
function withoutLabel(answer: Block, asking: Block): Block {
  const label = answer.kind === 'code' ? null : readLabel(answer.markdown);
  const isMeant = label?.kind === 'answer' && (label.isSure || readLabel(asking.markdown)?.kind === 'question');
  return isMeant ? { ...answer, markdown: label.text } : answer;
}
