import type { ParsedEntry } from '../entries/parseEntryFile.ts';
import { MAX_NESTING, scanLines } from '../markdown/scanLines.ts';
import { toPlainText } from '../markdown/toPlainText.ts';
import { articleFaults } from '../problems/documentIssues.ts';
import { entryIssues } from '../problems/entryIssues.ts';
import { problemAt } from '../problems/issue.ts';
import type { Problem, Source } from '../types.ts';
import { type ArticleHead, takeArticleHead } from '../yaml/articleHead.ts';
import { toDrafts } from './passages/toDrafts.ts';
import { readMarkdown } from './text/readMarkdown.ts';
import { readPlainText } from './text/readPlainText.ts';
import { type Extract, NO_META } from './types.ts';

/** A document, read: what its head says, and its blocks. */
export interface ReadDocument extends Extract {
  readonly head: ArticleHead;
  readonly problems: readonly Problem[];
}

/** A document as entries that cite it. */
export interface DocumentFile {
  readonly path: string;
  /** What the document says about itself, `sources.yaml` having the last word. */
  readonly source: Source;
  readonly drafts: readonly ParsedEntry[];
  readonly problems: readonly Problem[];
}

/** Markdown or plain text → a document. Never throws. */
export function readDocument(text: string, path: string): ReadDocument {
  const { head, below, firstLine, problems } = takeArticleHead(text, path);
  if (path.endsWith('.txt')) return { head, problems, meta: NO_META, blocks: readPlainText(below, firstLine) };
  const { lines, tooDeep } = scanLines(below, firstLine);
  if (tooDeep === null) return { head, problems, meta: NO_META, blocks: readMarkdown(lines) };
  const deep = problemAt(path, tooDeep.number, entryIssues.tooDeep(MAX_NESTING));
  return { head, problems: [...problems, deep], meta: NO_META, blocks: [] };
}

/**
 * A document → its questions and passages, each citing it by paragraph.
 * @param known what `sources.yaml` says of the document's id, if anything
 */
export function parseDocument(
  path: string,
  read: ReadDocument,
  known: (id: string) => Source | undefined,
): DocumentFile {
  const { head, meta, blocks } = read;
  const problems = [...read.problems];
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/u, '');
  const id = toId(head.id ?? name);
  if (id === null) problems.push(problemAt(path, 1, articleFaults.badId(head.id ?? name)));
  const listed = id === null ? undefined : known(id);
  const title = listed?.title ?? head.title ?? meta.title ?? findTitle(read) ?? toTitle(name);
  const source: Source = {
    id: id ?? name,
    title,
    publisher: listed?.publisher ?? head.publisher ?? meta.publisher,
    author: listed?.author ?? head.author ?? meta.author,
    published: listed?.published ?? head.published ?? meta.published,
    url: listed?.url ?? head.url ?? meta.url,
    note: listed?.note ?? head.note,
    paragraphs: blocks.findLast(({ number }) => number > 0)?.number ?? null,
    ...(head.fetched === null ? {} : { fetched: head.fetched }),
  };
  const { topic, asOf, expires } = head;
  const date = source.published ?? source.fetched ?? null;
  const drafts = toDrafts(blocks, { id: source.id, title, date, file: path, topic, asOf, expires });
  if (drafts.length === 0 && problems.length === 0) problems.push(problemAt(path, 1, articleFaults.noText()));
  return { path, source, drafts, problems };
}

/** A name as a source's id: `My rules (v2)` → `My-rules-v2`. */
function toId(name: string): string | null {
  const id = name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[._-]+|-+$/gu, '');
  return /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(id) ? id : null;
}

/** Its first heading, if it is the highest or opens the document. */
function findTitle({ blocks }: Extract): string | null {
  const found = blocks.find(({ kind, level }, at) => kind === 'heading' && (level === 1 || at === 0));
  return found === undefined || found.asks ? null : toPlainText(found.markdown);
}

/** Nothing better is known than the name: `week-of-diplomacy` → `Week of diplomacy`. */
function toTitle(name: string): string {
  const words = name.replace(/[._-]+/gu, ' ').trim();
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1);
}
