import { decodeDocument } from '../files/decodeText.ts';
import type { RawFile } from '../files/types.ts';
import { ProblemReport } from '../problems/ProblemReport.ts';
import type { Issue } from '../problems/types.ts';
import type { Problem } from '../types.ts';
import type { SourceList } from '../yaml/types.ts';
import { assignIds, nameOf } from './assignIds.ts';
import { parseDocument } from './parseDocument.ts';
import { readTextDocument } from './readTextDocument.ts';
import type { DocumentFile, ReadDocument, ReadDocuments } from './types.ts';

/**
 * Reads documents into questions and passages.
 * @param converted those that were read already, by path
 * @param listed contents of `sources.yaml`; null if it could not be read
 * @param taken names of the entry files, in lower case without extension, and their paths
 * @returns the documents in order, including those with errors, and the problems of all of them
 */
export function readDocuments(
  files: readonly RawFile[],
  converted: ReadDocuments,
  listed: SourceList | null,
  taken: ReadonlyMap<string, string>,
): { documents: readonly DocumentFile[]; problems: readonly Problem[] } {
  // A source that is no longer listed may still have a copy.
  const wanted = files.filter(
    ({ path }) => !listed || !path.startsWith('fetched/') || listed.fetches.has(sourceOf(path)),
  );
  const read = wanted.map((file) => ({ path: file.path, content: readOne(file, converted) }));
  const ids = assignIds(
    read.map(({ path, content }) => ({ path, stated: 'severity' in content ? null : content.head.id })),
    taken,
  );
  const documents: DocumentFile[] = [];
  const problems: Problem[] = [];
  const paths = new Map(taken);
  for (const { path, content } of read) {
    const report = new ProblemReport(path);
    if ('severity' in content) report.addIssue(content);
    else {
      const id = ids.get(path) ?? null;
      if (id === null) report.add(1, 'document/bad-id', content.head.id ?? nameOf(path));
      const document = parseDocument(path, id ?? nameOf(path), content, (known) => listed?.sources.get(known));
      report.problems.push(...document.problems);
      const name = document.source.id.toLowerCase();
      const first = paths.get(name);
      if (first === undefined) paths.set(name, path);
      else report.add(1, taken.has(name) ? 'entry/duplicate-file-name' : 'document/duplicate-id', name, first);
      documents.push({ ...document, problems: report.problems });
    }
    problems.push(...report.problems);
  }
  return { documents, problems };
}

function readOne(file: RawFile, converted: ReadDocuments): ReadDocument | Issue {
  if ('issue' in file) return file.issue;
  const ready = converted.get(file.path);
  if (ready !== undefined) return ready;
  const text = decodeDocument(file.bytes);
  return typeof text === 'string' ? readTextDocument(text, file.path) : text;
}

/** Returns the source id of a fetched document: `fetched/news/one.md` and `fetched/news.md` belong to `news`. */
function sourceOf(path: string): string {
  return (path.split('/')[1] ?? '').replace(/\.md$/u, '');
}
