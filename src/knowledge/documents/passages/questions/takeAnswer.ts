import { toPlainText } from '../../../markdown/toPlainText.ts';
import { escapeMarkdown } from '../../blocks/sanitizeInline.ts';
import type { Block } from '../../types.ts';
import { splitSentences } from '../sentences/splitSentences.ts';
import { detectQuestion, type Question } from './detectQuestion.ts';
import { headingOf } from './headingOf.ts';

/** Maximum characters of an answer; the paragraphs after it become passages. */
export const MAX_ANSWER = 1200;
/** Maximum characters of an answer that ends with a list: the list is not cut. */
export const MAX_WITH_LIST = 1800;

/** Blocks that answer a question. */
export interface Answer {
  readonly blocks: readonly Block[];
  /** Number of blocks taken from the document. */
  readonly taken: number;
  /** Rest of a paragraph that is too long for an answer, or null. */
  readonly rest: Block | null;
}

/**
 * Takes the blocks from `from` that answer a question.
 * @param asking the block with the question
 */
export function takeAnswer(
  blocks: readonly Block[],
  from: number,
  asking: Block,
  question: Question,
  inFaq: boolean,
): Answer {
  const own = question.answer === '' ? [] : [{ ...asking, kind: 'text' as const, level: 0, markdown: question.answer }];
  const answer: Block[] = [...own];
  const ends = (at: number): boolean => {
    const block = blocks[at];
    if (!block || block.kind === 'heading' || block.kind === 'end') return true;
    // Below a real heading a bold line is a part of the answer.
    if (asking.kind !== 'heading' && headingOf(block) !== null) return true;
    return detectQuestion(block, blocks[at - 1], blocks[at + 1], inFaq) !== null;
  };
  let length = question.answer.length;
  let at = from;
  while (!ends(at)) {
    const block = blocks[at] as Block;
    if (answer.length > 0 && !question.isWhole && block.kind === 'text' && block.level === 0) break;
    let end = at + 1;
    if (block.kind === 'item') while (isInList(blocks[end]) && !ends(end)) end += 1;
    const group = blocks.slice(at, end);
    const size = group.reduce((sum, { markdown }) => sum + markdown.length, 0);
    const limit = block.kind === 'item' ? MAX_WITH_LIST : MAX_ANSWER;
    if (length + size <= limit) answer.push(...group);
    else if (answer.length > 0) {
      // The introduction stays with its list.
      if (
        block.kind === 'item' &&
        answer.length > own.length + 1 &&
        /[:：][*_]*$/u.test(answer.at(-1)?.markdown ?? '')
      ) {
        answer.pop();
        at -= 1;
      }
      break;
    } else {
      // Nothing else answers: as much of it as fits.
      let fits = 1;
      for (let sum = block.markdown.length; fits < group.length; fits += 1) {
        sum += (group[fits] as Block).markdown.length;
        if (sum > MAX_ANSWER) break;
      }
      answer.push(...group.slice(0, fits));
      at += fits;
      break;
    }
    length += size;
    at = end;
  }
  if (answer.length === 0 && asking.kind === 'heading' && !inFaq) return takeParts(blocks, from, asking);
  return { ...cutLast(answer), taken: at - from };
}

const isInList = (block: Block | undefined): boolean =>
  block?.kind === 'item' || block?.kind === 'code' || (block?.kind === 'text' && block.level > 0);

/** Takes the parts below the headings of an answer, such as one for each system, if all of them fit. */
function takeParts(blocks: readonly Block[], from: number, { level }: Block): Answer {
  const none = { blocks: [], taken: 0, rest: null };
  const parts: Block[] = [];
  let length = 0;
  let at = from;
  for (; at < blocks.length && blocks[at]?.kind !== 'end'; at += 1) {
    const block = blocks[at] as Block;
    if (block.kind === 'heading' && block.level <= level) break;
    if (detectQuestion(block, blocks[at - 1], blocks[at + 1], false) !== null) return none;
    length += block.markdown.length;
    if (length > MAX_ANSWER) return none;
    const name = block.kind === 'heading' ? `**${escapeMarkdown(toPlainText(block.markdown))}**` : null;
    parts.push(name === null ? block : { ...block, kind: 'text', level: 0, markdown: name });
  }
  return parts.some(({ kind }, i) => kind !== 'heading' && blocks[from + i]?.kind !== 'heading')
    ? { blocks: parts, taken: at - from, rest: null }
    : none;
}

/** Cuts an answer that is one paragraph too long, after a sentence. */
function cutLast(answer: readonly Block[]): Pick<Answer, 'blocks' | 'rest'> {
  const [block] = answer;
  if (answer.length !== 1 || !block || block.kind === 'code' || block.markdown.length <= MAX_ANSWER) {
    return { blocks: answer, rest: null };
  }
  const sentences = splitSentences(block.markdown);
  let fits = 0;
  for (let length = 0; fits < sentences.length; fits += 1) {
    length += (sentences[fits] as string).length + 1;
    if (length > MAX_ANSWER) break;
  }
  if (fits === 0 || fits === sentences.length) return { blocks: answer, rest: null };
  const part = (texts: readonly string[]): Block => ({ ...block, markdown: texts.join(' ') });
  return { blocks: [part(sentences.slice(0, fits))], rest: { ...part(sentences.slice(fits)), kind: 'text' } };
}
