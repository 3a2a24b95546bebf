import { toPlainText } from '../markdown/toPlainText.ts';
import { createProblem } from '../problems/createProblem.ts';
import type { Source } from '../types.ts';
import { nameOf } from './assignIds.ts';
import { findQuestions } from './passages/findQuestions.ts';
import { toParsedEntries } from './passages/toParsedEntries.ts';
import type { DocumentFile, ReadDocument } from './types.ts';

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
  const title = known?.title ?? head.title ?? meta.title ?? findTitle(read) ?? toTitle(nameOf(path));
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
  const entries = toParsedEntries(read.parts ?? findQuestions(blocks), {
    id: source.id,
    title,
    date,
    file: path,
    topic,
    asOf,
    expires,
  });
  if (entries.length === 0 && problems.length === 0) problems.push(createProblem(path, 1, 'document/no-text'));
  const paragraphs = blocks.filter(({ number }) => number > 0).map(({ markdown }) => markdown);
  return { path, source, entries, paragraphs, problems };
}

/** Returns the first heading if it is of the highest level or opens the document, and is not a question. */
function findTitle({ blocks, parts }: ReadDocument): string | null {
  // The headings of data name groups.
  if (parts) return null;
  const found = blocks.find(({ kind, level }, at) => kind === 'heading' && (level === 1 || at === 0));
  return found === undefined || found.asks ? null : toPlainText(found.markdown);
}

/** Returns a file name as a title: `week-of-diplomacy` becomes `Week of diplomacy`. */
function toTitle(name: string): string {
  const words = name.replace(/[._-]+/gu, ' ').trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
