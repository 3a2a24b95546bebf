import { type Converted, loadReaders } from './documents/loadReaders.ts';
import { isDocument, readDocuments } from './documents/readDocuments.ts';
import { assignKeys } from './entries/assignKeys.ts';
import { checkEntries } from './entries/checkEntries.ts';
import { type EntryFile, type ParsedEntry, parseEntryFile } from './entries/parseEntryFile.ts';
import { toEntry } from './entries/toEntry.ts';
import { decodeText } from './files/decodeText.ts';
import { type RawFile, readFetched, readFolder, readSourcesFile } from './files/readFolder.ts';
import { fileIssues } from './problems/fileIssues.ts';
import { problemAt } from './problems/issue.ts';
import { knowledgeRevision } from './revisions/knowledgeRevision.ts';
import type { Entry, EntryKind, Knowledge, Problem, Source, SynonymGroup } from './types.ts';
import { bareSource, parseSources, type SourcesFile } from './yaml/parseSources.ts';
import { parseSynonyms } from './yaml/parseSynonyms.ts';

const KINDS: Readonly<Record<string, EntryKind>> = { faq: 'faq', facts: 'fact', unknown: 'unknown' };

/**
 * Read a knowledge folder, and what was fetched for it.
 * @param dataFolder where fetched documents are kept
 * @returns what is sound in it; what is not is named in `problems`, by file and line. Bad content never throws.
 */
export async function loadKnowledge(folder: string, dataFolder?: string): Promise<Knowledge> {
  const fetched = dataFolder === undefined ? [] : await readFetched(dataFolder);
  return openKnowledge([...(await readFolder(folder)), ...fetched]);
}

/** What `sources.yaml` alone says; nothing where there is none. */
export async function loadSources(folder: string): Promise<SourcesFile> {
  const path = 'sources.yaml';
  const file = await readSourcesFile(folder);
  const text = file === null ? '' : 'fault' in file ? file.fault : decodeText(file.bytes);
  if (typeof text === 'string') return parseSources(text, path);
  return { ...parseSources('', path), problems: [problemAt(file?.path ?? path, 1, text)] };
}

/** Files → knowledge, HTML and PDF documents among them. */
export async function openKnowledge(files: readonly RawFile[]): Promise<Knowledge> {
  return toKnowledge(files, await loadReaders(files));
}

/**
 * The same from files in memory; the order of `files` is the order of the entries, curated ones first.
 * @param converted the documents that take a library to read, by path
 */
export function toKnowledge(files: readonly RawFile[], converted: Converted = new Map()): Knowledge {
  const problems: Problem[] = [];
  const curated: EntryFile[] = [];
  let sourcesFile: SourcesFile | null = parseSources('', 'sources.yaml');
  let synonyms: readonly SynonymGroup[] = [];
  for (const file of files) {
    const { path } = file;
    if (isDocument(path)) continue;
    const text = 'fault' in file ? file.fault : decodeText(file.bytes);
    if (typeof text !== 'string') {
      problems.push(problemAt(path, 1, text));
      if (path === 'sources.yaml') sourcesFile = null;
    } else if (path === 'sources.yaml') {
      sourcesFile = parseSources(text, path);
      problems.push(...sourcesFile.problems);
      if (sourcesFile.sources.size === 0 && sourcesFile.problems.length > 0) sourcesFile = null;
    } else if (path === 'synonyms.yaml') {
      const read = parseSynonyms(text, path);
      problems.push(...read.problems);
      synonyms = read.synonyms;
    } else {
      const parsed = parseEntryFile(text, path, KINDS[path.slice(0, path.indexOf('/'))] ?? 'faq');
      problems.push(...parsed.problems);
      curated.push(parsed);
    }
  }
  const taken = new Map(curated.map(({ path }) => [stemOf(path), path]));
  const documents = files.filter(({ path }) => isDocument(path));
  const { articles, problems: found } = readDocuments(documents, converted, sourcesFile, taken);
  problems.push(...found);
  const isEmpty = curated.length + articles.length === 0 && !problems.some(({ severity }) => severity === 'error');
  if (isEmpty) problems.push(problemAt('.', 1, fileIssues.nothing()));

  const documentSources = new Map<string, Source>();
  for (const { source } of articles) if (!documentSources.has(source.id)) documentSources.set(source.id, source);
  const citable = sourcesFile && {
    sources: new Map([...sourcesFile.sources, ...documentSources]),
    // A document cites itself, and what is fetched will.
    lines: new Map([...sourcesFile.lines].filter(([id]) => !documentSources.has(id) && !sourcesFile?.fetches.has(id))),
  };
  const checked = checkEntries(curated, citable);
  const sound = articles.filter((file) => !file.problems.some(({ severity }) => severity === 'error'));
  const entries = toEntries([...checked.drafts, ...sound.flatMap(({ drafts }) => drafts)]);
  const sources = new Map([
    ...(sourcesFile ? [] : citedSources(entries)),
    ...curated.flatMap((file) => [...file.sources]),
    ...(sourcesFile?.sources ?? []),
    ...documentSources,
  ]);
  return {
    entries,
    sources,
    synonyms,
    problems: [...problems, ...checked.problems].sort(byPlace),
    revision: knowledgeRevision({ entries, sources, synonyms }),
  };
}

function toEntries(drafts: readonly ParsedEntry[]): Entry[] {
  const keys = assignKeys(drafts.map(({ id }) => id));
  return drafts.map((draft) => toEntry(draft, keys.get(draft.id) ?? ''));
}

/** Where `sources.yaml` is broken, the answers still stand: their sources go by their ids. */
function citedSources(entries: readonly Entry[]): Map<string, Source> {
  const ids = entries.flatMap(({ footnotes }) => footnotes.flatMap(({ citations }) => citations.map((c) => c.source)));
  return new Map(ids.map((id) => [id, bareSource(id)]));
}

/** Of a path, the name that entry ids start with; without case, as some disks cannot tell Peace.md and peace.md apart. */
function stemOf(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .replace(/\.md$/u, '')
    .toLowerCase();
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
