import { assignKeys } from './assignKeys.ts';
import { checkKnowledge } from './checkKnowledge.ts';
import { decodeText } from './decodeText.ts';
import { problemAt } from './fault.ts';
import { fileFaults } from './fileFaults.ts';
import { type CuratedFile, type Draft, parseCurated } from './parseCurated.ts';
import { bareSource, parseSources, type SourcesFile } from './parseSources.ts';
import { parseSynonyms } from './parseSynonyms.ts';
import { type RawFile, readFolder } from './readFolder.ts';
import { toRevision } from './toRevision.ts';
import type { Entry, EntryKind, Knowledge, Problem, Source, SynonymGroup } from './types.ts';

const KINDS: Readonly<Record<string, EntryKind>> = { faq: 'faq', facts: 'fact', unknown: 'unknown' };

/**
 * Read a knowledge folder.
 * @returns what is sound in it; what is not is named in `problems`, by file and line. Bad content never throws.
 */
export async function loadKnowledge(folder: string): Promise<Knowledge> {
  return toKnowledge(await readFolder(folder));
}

/** The same from files in memory; the order of `files` is the order of the entries. */
export function toKnowledge(files: readonly RawFile[]): Knowledge {
  const problems: Problem[] = [];
  const curated: CuratedFile[] = [];
  let sourcesFile: SourcesFile | null = { sources: new Map(), lines: new Map(), problems: [] };
  let synonyms: readonly SynonymGroup[] = [];
  for (const file of files) {
    const { path } = file;
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
      const parsed = parseCurated(text, path, KINDS[path.slice(0, path.indexOf('/'))] ?? 'faq');
      problems.push(...parsed.problems);
      curated.push(parsed);
    }
  }
  const isEmpty = curated.length === 0 && !problems.some(({ severity }) => severity === 'error');
  if (isEmpty) problems.push(problemAt('.', 1, fileFaults.nothing()));

  const checked = checkKnowledge(curated, sourcesFile);
  const entries = toEntries(checked.drafts);
  const sources = sourcesFile?.sources ?? citedSources(entries);
  return {
    entries,
    sources,
    synonyms,
    problems: [...problems, ...checked.problems].sort(byPlace),
    revision: toRevision({ entries, sources, synonyms }),
  };
}

function toEntries(drafts: readonly Draft[]): Entry[] {
  const keys = assignKeys(drafts.map(({ id }) => id));
  return drafts.map(({ asked, footnotes, ...draft }) => ({
    ...draft,
    key: keys.get(draft.id) ?? '',
    phrasings: asked.map(({ text }) => text),
    footnotes: footnotes.map(({ citations }) => ({ citations })),
  }));
}

/** Where `sources.yaml` is broken, the answers still stand: their sources go by their ids. */
function citedSources(entries: readonly Entry[]): Map<string, Source> {
  const ids = entries.flatMap(({ footnotes }) => footnotes.flatMap(({ citations }) => citations.map((c) => c.source)));
  return new Map(ids.map((id) => [id, bareSource(id)]));
}

function byPlace(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line;
}
