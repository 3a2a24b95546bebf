import { toPlainText } from '../markdown/toPlainText.ts';
import { createProblem } from '../problems/createProblem.ts';
import type { Source } from '../types.ts';
import { toParsedEntries } from './passages/toParsedEntries.ts';
import type { DocumentFile, ReadDocument } from './types.ts';

/**
 * Cuts a document into questions and passages, each citing it by paragraph.
 * @param listed returns the details that `sources.yaml` gives for a source id, if any
 */
export function parseDocument(
  path: string,
  read: ReadDocument,
  listed: (id: string) => Source | undefined,
): DocumentFile {
  const { head, meta, blocks } = read;
  const problems = [...read.problems];
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  const id = toId(head.id ?? name);
  if (id === null) problems.push(createProblem(path, 1, 'document/bad-id', head.id ?? name));
  const known = id === null ? undefined : listed(id);
  const title = known?.title ?? head.title ?? meta.title ?? findTitle(read) ?? toTitle(name);
  const source: Source = {
    id: id ?? name,
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
  const entries = toParsedEntries(blocks, { id: source.id, title, date, file: path, topic, asOf, expires });
  if (entries.length === 0 && problems.length === 0) problems.push(createProblem(path, 1, 'document/no-text'));
  const paragraphs = blocks.filter(({ number }) => number > 0).map(({ markdown }) => markdown);
  return { path, source, entries, paragraphs, problems };
}

/** Returns a name as the id of a source: `My rules (v2)` becomes `My-rules-v2`; null if no letter or digit is left. */
function toId(name: string): string | null {
  const id = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[._-]+|-+$/gu, '');
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) ? id : null;
}

/** Returns the first heading if it is of the highest level or opens the document, and is not a question. */
function findTitle({ blocks }: ReadDocument): string | null {
  const found = blocks.find(({ kind, level }, at) => kind === 'heading' && (level === 1 || at === 0));
  return found === undefined || found.asks ? null : toPlainText(found.markdown);
}

/** Returns a file name as a title: `week-of-diplomacy` becomes `Week of diplomacy`. */
function toTitle(name: string): string {
  const words = name.replace(/[._-]+/gu, ' ').trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
