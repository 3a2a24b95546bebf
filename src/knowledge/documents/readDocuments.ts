import { decodeText } from '../files/decodeText.ts';
import type { RawFile } from '../files/readFolder.ts';
import { articleFaults } from '../problems/documentIssues.ts';
import { entryIssues } from '../problems/entryIssues.ts';
import { problemAt } from '../problems/issue.ts';
import type { Problem } from '../types.ts';
import type { SourcesFile } from '../yaml/parseSources.ts';
import type { Converted } from './loadReaders.ts';
import { type DocumentFile, parseDocument, type ReadDocument, readDocument } from './parseDocument.ts';

const ARTICLE = /^(?:articles|fetched)\//u;

/** Whether a file of the folder is a document rather than a curated file. */
export const isDocument = (path: string): boolean => ARTICLE.test(path);

/**
 * Documents → their questions and passages.
 * @param converted the HTML and PDF documents among them, by path
 * @param listed what `sources.yaml` says; null where it could not be read
 * @param taken names of the curated files, lower case without ending, and their paths
 * @returns the documents in order, those with errors too; and what is wrong with any of them
 */
export function readDocuments(
  files: readonly RawFile[],
  converted: Converted,
  listed: SourcesFile | null,
  taken: ReadonlyMap<string, string>,
): { articles: readonly DocumentFile[]; problems: readonly Problem[] } {
  const articles: DocumentFile[] = [];
  const problems: Problem[] = [];
  const paths = new Map(taken);
  for (const file of files) {
    // What is no longer listed may still lie there.
    if (listed && file.path.startsWith('fetched/') && !listed.fetches.has(feedOf(file.path))) continue;
    const read = readOne(file, converted);
    if (Array.isArray(read)) problems.push(...read);
    else {
      const article = parseDocument(file.path, read, (id) => listed?.sources.get(id));
      const own = [...article.problems];
      const name = article.source.id.toLowerCase();
      const first = paths.get(name);
      if (first === undefined) paths.set(name, file.path);
      else {
        const fault = taken.has(name) ? entryIssues.sameStem(name, first) : articleFaults.sameId(name, first);
        own.push(problemAt(file.path, 1, fault));
      }
      problems.push(...own);
      articles.push({ ...article, problems: own });
    }
  }
  return { articles, problems };
}

function readOne(file: RawFile, converted: Converted): ReadDocument | Problem[] {
  if ('fault' in file) return [problemAt(file.path, 1, file.fault)];
  const ready = converted.get(file.path);
  if (ready !== undefined) return 'reason' in ready ? [problemAt(file.path, 1, ready)] : ready;
  const text = decodeText(file.bytes);
  return typeof text === 'string' ? readDocument(text, file.path) : [problemAt(file.path, 1, text)];
}

/** `fetched/news/one.md` and `fetched/news.md` → `news`. */
function feedOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.md$/u, '');
}
