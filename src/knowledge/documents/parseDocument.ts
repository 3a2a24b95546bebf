import { toPlainText } from '../markdown/toPlainText.ts';
import { createProblem } from '../problems/createProblem.ts';
import type { Source } from '../types.ts';
import { nameOf } from './assignIds.ts';
import { isFaq } from './blocks/isFaq.ts';
import { countSections } from './countSections.ts';
import { findQuestions } from './passages/questions/findQuestions.ts';
import { toParsedEntries } from './passages/toParsedEntries.ts';
import type { DocumentFile, ReadDocument } from './types.ts';
import { withAskedHead } from './withAskedHead.ts';

/**
 * Cuts a document into questions and passages, each citing it by paragraph.
 * @param id id of the document
 * @param listed returns the details that `sources.yaml` gives for a source id, if any
 */
export function parseDocument(
  path: string,
  id: string,
  read: ReadDocument,
  listed: (id: string) => Source | undefined,
): DocumentFile {
  const { head, meta, blocks } = read;
  const problems = [...read.problems];
  const known = listed(id);
  const title =
    known?.title ?? head.title ?? meta.title ?? head.question ?? findTitle(read, nameOf(path)) ?? toTitle(nameOf(path));
  const source: Source = {
    id,
    title,
    publisher: known?.publisher ?? head.publisher ?? meta.publisher,
    author: known?.author ?? head.author ?? meta.author,
    published: known?.published ?? head.published ?? meta.published,
    url: known?.url ?? head.url ?? meta.url,
    note: known?.note ?? head.note,
    paragraphs: blocks.findLast(({ number }) => number > 0)?.number ?? null,
    ...(head.fetched === null ? {} : { fetched: head.fetched }),
  };
  const { topic, asOf, expires } = head;
  const date = source.published ?? source.fetched ?? null;
  const entries = toParsedEntries(read.parts ?? findQuestions(withAskedHead(blocks, head), nameOf(path)), {
    id: source.id,
    title,
    date,
    file: path,
    topic,
    asOf,
    expires,
  });
  if (entries.length === 0 && problems.length === 0) problems.push(createProblem(path, 1, 'document/no-text'));
  const { total, leftOut } = countSections(blocks, entries);
  const [first] = leftOut;
  if (first && entries.length > 0) {
    const title = toPlainText(first.markdown);
    problems.push(createProblem(path, first.line, 'document/sections-left-out', total - leftOut.length, total, title));
  }
  const paragraphs = blocks.filter(({ number }) => number > 0).map(({ markdown }) => markdown);
  return { path, source, entries, paragraphs, problems };
}

/**
 * Returns the heading of level 1, or a heading that opens the document and has no other of its level beside it. A question
 * is a title only if the whole document answers it.
 */
function findTitle({ blocks, parts }: ReadDocument, name: string): string | null {
  // The headings of data name groups.
  if (parts) return null;
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const top = headings.filter(({ level }) => level === 1);
  const opens = top[0] ?? (headings[0] === blocks[0] ? headings[0] : undefined);
  if (opens === undefined || opens.asks) return null;
  const isAlone = headings.filter(({ level }) => level <= opens.level).length === 1;
  const title = toPlainText(opens.markdown);
  // In a list of questions, headings of one level are its groups.
  if (!isAlone && isFaq(name) && !isFaq(title)) return null;
  return isAlone || (opens.level === 1 && !/[?？]["”’)]*$/u.test(title)) ? title : null;
}

/** Returns a file name as a title: `week-of-diplomacy` becomes `Week of diplomacy`. */
function toTitle(name: string): string {
  const words = name.replace(/[._-]+/gu, ' ').trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
