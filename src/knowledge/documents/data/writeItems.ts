import { toPlainText } from '../../markdown/toPlainText.ts';
import { BlockList } from '../blocks/BlockList.ts';
import { escapeMarkdown, sanitizeInline } from '../blocks/sanitizeInline.ts';
import type { Block, DocumentParts, QuestionSection, Section } from '../types.ts';
import { toAnswerBlocks } from './toAnswerBlocks.ts';
import type { DataItem, DataQuestion, DataRow } from './types.ts';

/** Maximum characters of an answer; the paragraphs after it become passages under its question. */
const MAX_ANSWER = 1200;

/**
 * Writes questions and rows as blocks, and keeps which is which.
 * @param before number of paragraphs before these
 */
export function writeItems(items: readonly DataItem[], before = 0): { blocks: readonly Block[]; parts: DocumentParts } {
  const list = new BlockList(before);
  const questions: QuestionSection[] = [];
  const sections: Section[] = [];
  let path: readonly string[] = [];
  for (const item of items) {
    path = enter(list, path, item);
    if (item.kind === 'row') sections.push({ path, blocks: writeRow(list, item) });
    else {
      const { answer, rest } = writeQuestion(list, item);
      const question = toPlainText(sanitizeInline(item.question));
      if (answer.length === 0) continue;
      questions.push({
        question,
        line: item.line,
        answer,
        path: [...path, ...(item.keywords === '' ? [] : [item.keywords])],
        details: { phrasings: item.phrasings, topic: item.topic ?? path.at(-1) ?? null, asOf: item.asOf },
      });
      if (rest.length > 0) sections.push({ path: [...path, question], blocks: rest });
    }
  }
  return { blocks: list.blocks, parts: { questions, sections } };
}

/** Writes the headings of the groups that an item is in, as far as they are new. */
function enter(list: BlockList, before: readonly string[], { path, line }: DataItem): readonly string[] {
  const same = path.findIndex((name, at) => name !== before[at]);
  if (same >= 0) {
    path.slice(same).forEach((name, at) => {
      list.add('heading', escapeMarkdown(name), { line, level: Math.min(6, 2 + same + at) });
    });
  }
  return path;
}

function writeRow(list: BlockList, { text, line }: DataRow): readonly Block[] {
  const from = list.blocks.length;
  list.add('item', sanitizeInline(text), { line });
  return list.blocks.slice(from);
}

function writeQuestion(list: BlockList, item: DataQuestion): { answer: readonly Block[]; rest: readonly Block[] } {
  const { question, line } = item;
  list.add('heading', sanitizeInline(question), { line, level: 7, asks: true });
  const from = list.blocks.length;
  const address = item.url !== null && !item.answer.includes(item.url) ? `\n\n<${item.url}>` : '';
  for (const { kind, markdown, level, ordinal } of toAnswerBlocks(item.answer + address, line)) {
    list.add(kind, markdown, { line, level, ordinal });
  }
  const blocks = list.blocks.slice(from);
  list.end();
  let length = 0;
  const cut = blocks.findIndex(({ markdown }, at) => {
    // An empty line separates paragraphs.
    length += markdown.length + 2;
    return at > 0 && length > MAX_ANSWER;
  });
  return cut < 0 ? { answer: blocks, rest: [] } : { answer: blocks.slice(0, cut), rest: blocks.slice(cut) };
}
