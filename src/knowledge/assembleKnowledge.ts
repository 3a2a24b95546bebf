import { readDocuments } from './documents/readDocuments.ts';
import type { ReadDocuments } from './documents/types.ts';
import { assignKeys } from './entries/assignKeys.ts';
import { checkEntries, isUncited } from './entries/checkEntries.ts';
import { parseEntryFile } from './entries/parseEntryFile.ts';
import { citeOwnFile } from './entries/sources/citeOwnFile.ts';
import { toEntry } from './entries/toEntry.ts';
import type { EntryFile, ParsedEntry } from './entries/types.ts';
import { decodeText } from './files/decodeText.ts';
import { isDocument } from './files/layout.ts';
import type { RawFile } from './files/types.ts';
import { createProblem } from './problems/createProblem.ts';
import { hasErrors } from './problems/hasErrors.ts';
import { ProblemReport } from './problems/ProblemReport.ts';
import { knowledgeRevision } from './revisions/knowledgeRevision.ts';
import type { Entry, EntryKind, Knowledge, Problem, Source, SynonymGroup } from './types.ts';
import { bareSource, parseSources } from './yaml/parseSources.ts';
import { parseSynonyms } from './yaml/parseSynonyms.ts';
import type { SourceList } from './yaml/types.ts';

const KINDS: Readonly<Record<string, EntryKind>> = { faq: 'faq', facts: 'fact', unknown: 'unknown' };

/** The last paragraph of each document that entries cite and that it had when they were written, by source id. */
export type CitedNumbers = ReadonlyMap<string, number>;

/**
 * Assembles a knowledge base from files in memory. Pure; bad content never throws.
 * @param files in the order of the entries; those of documents come last
 * @param converted documents among the files that were read already, by path; the others are read as text
 */
export function assembleKnowledge(
  files: readonly RawFile[],
  converted: ReadDocuments = new Map(),
  cited: CitedNumbers = new Map(),
): Knowledge {
  const { entryFiles, listed, synonyms, problems } = parseFiles(files.filter(({ path }) => !isDocument(path)));
  const taken = new Map(entryFiles.map(({ path }) => [stemOf(path), path]));
  const documentFiles = files.filter(({ path }) => isDocument(path));
  const { documents, problems: inDocuments } = readDocuments(documentFiles, converted, listed, taken);
  problems.push(...inDocuments);
  const isEmpty = entryFiles.length + documents.length === 0 && !hasErrors(problems);
  if (isEmpty) problems.push(createProblem('.', 1, 'folder/empty'));

  const documentSources = new Map<string, Source>();
  for (const { source } of documents) if (!documentSources.has(source.id)) documentSources.set(source.id, source);
  const checked = checkEntries(entryFiles, listed && citableOf(listed, keepCitable(documentSources, cited)));
  const sound = documents.filter((document) => !hasErrors(document.problems));
  const entries = withKeys([...checked.entries.map(citeOwnFile), ...sound.flatMap((document) => document.entries)]);
  const sources = new Map([
    ...(listed ? [] : citedSources(entries)),
    ...entryFiles.filter(({ entries: own }) => own.some(isUncited)).map(({ own }) => [own.id, own] as const),
    ...entryFiles.flatMap((file) => [...file.sources]),
    ...(listed?.sources ?? []),
    ...documentSources,
  ]);
  return {
    entries,
    sources,
    synonyms,
    problems: [...problems, ...checked.problems].sort(comparePlaces),
    documents: new Map(sound.map(({ source, paragraphs }) => [source.id, paragraphs])),
    revision: knowledgeRevision({ entries, sources, synonyms }),
  };
}

/** Contents of all files except documents. */
interface ParsedFiles {
  readonly entryFiles: readonly EntryFile[];
  /** Null if `sources.yaml` could not be read. */
  readonly listed: SourceList | null;
  readonly synonyms: readonly SynonymGroup[];
  readonly problems: Problem[];
}

function parseFiles(files: readonly RawFile[]): ParsedFiles {
  const problems: Problem[] = [];
  const entryFiles: EntryFile[] = [];
  let listed: SourceList | null = parseSources('', 'sources.yaml');
  let synonyms: readonly SynonymGroup[] = [];
  for (const file of files) {
    const { path } = file;
    const changed = 'bytes' in file ? file.changed : undefined;
    const text = 'issue' in file ? file.issue : decodeText(file.bytes);
    if (typeof text !== 'string') {
      const report = new ProblemReport(path);
      report.addIssue(text);
      problems.push(...report.problems);
      if (path === 'sources.yaml') listed = null;
    } else if (path === 'sources.yaml') {
      const read = parseSources(text, path);
      problems.push(...read.problems);
      listed = read.sources.size === 0 && read.problems.length > 0 ? null : read;
    } else if (path === 'synonyms.yaml') {
      const read = parseSynonyms(text, path);
      problems.push(...read.problems);
      synonyms = read.synonyms;
    } else {
      const file = parseEntryFile(text, path, KINDS[path.slice(0, path.indexOf('/'))] ?? 'faq', changed);
      problems.push(...file.problems);
      entryFiles.push(file);
    }
  }
  return { entryFiles, listed, synonyms, problems };
}

/** Returns the sources that can be cited. Documents and fetched sources cite themselves, so they count as used. */
function citableOf(listed: SourceList, documents: ReadonlyMap<string, Source>): Pick<SourceList, 'sources' | 'lines'> {
  return {
    sources: new Map([...listed.sources, ...documents]),
    lines: new Map([...listed.lines].filter(([id]) => !documents.has(id) && !listed.fetches.has(id))),
  };
}

/** Lengthens documents to the paragraphs that were cited when they had them: an entry cannot help it if its source shrinks. */
function keepCitable(documents: ReadonlyMap<string, Source>, cited: CitedNumbers): ReadonlyMap<string, Source> {
  if (cited.size === 0) return documents;
  const lengthen = (source: Source): Source => ({
    ...source,
    paragraphs: source.paragraphs && Math.max(source.paragraphs, cited.get(source.id) ?? 0),
  });
  return new Map([...documents].map(([id, source]) => [id, lengthen(source)]));
}

function withKeys(parsed: readonly ParsedEntry[]): Entry[] {
  const keys = assignKeys(parsed.map(({ id }) => id));
  return parsed.map((entry) => toEntry(entry, keys.get(entry.id) ?? ''));
}

/** Returns a source for every id that is cited, for when `sources.yaml` is broken: the answers remain. */
function citedSources(entries: readonly Entry[]): Map<string, Source> {
  const ids = entries.flatMap(({ footnotes }) => footnotes.flatMap(({ citations }) => citations.map((c) => c.source)));
  return new Map(ids.map((id) => [id, bareSource(id)]));
}

/** Returns the name that entry ids begin with, in lower case: some disks cannot tell Peace.md and peace.md apart. */
function stemOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.md$/iu, '')
    .toLowerCase();
}

function comparePlaces(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
