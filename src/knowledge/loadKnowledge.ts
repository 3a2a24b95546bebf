import { assembleKnowledge, type CitedNumbers } from './assembleKnowledge.ts';
import { readHere } from './documents/readHere.ts';
import type { ReadAll } from './documents/types.ts';
import { decodeText } from './files/decodeText.ts';
import { readFetched, readFolder, readSourcesFile } from './files/readFolder.ts';
import type { RawFile } from './files/types.ts';
import { ProblemReport } from './problems/ProblemReport.ts';
import type { Knowledge } from './types.ts';
import { parseSources, type SourcesFile } from './yaml/parseSources.ts';

/**
 * Loads a knowledge folder and the documents fetched for it. Never throws: whatever cannot be used is named in
 * `problems`, by file and line.
 * @param dataFolder folder of the fetched documents
 * @param cited the last paragraph that entries cited when a document had it, by source id: no error if it is gone
 * @param read reads the documents; in this thread by default
 */
export async function loadKnowledge(
  folder: string,
  dataFolder?: string,
  cited?: CitedNumbers,
  read?: ReadAll,
): Promise<Knowledge> {
  const fetched = dataFolder === undefined ? [] : await readFetched(dataFolder);
  return loadFiles([...(await readFolder(folder)), ...fetched], cited, read);
}

/**
 * Loads a knowledge base from files in memory.
 * @param read reads the documents among them; in this thread by default
 */
export async function loadFiles(
  files: readonly RawFile[],
  cited?: CitedNumbers,
  read: ReadAll = readHere,
): Promise<Knowledge> {
  return assembleKnowledge(files, await read(files), cited);
}

/** Loads only `sources.yaml`; without one, the list of sources is empty. */
export async function loadSources(folder: string): Promise<SourcesFile> {
  const path = 'sources.yaml';
  const file = await readSourcesFile(folder);
  const text = file === null ? '' : 'issue' in file ? file.issue : decodeText(file.bytes);
  if (typeof text === 'string') return parseSources(text, path);
  const report = new ProblemReport(file?.path ?? path);
  report.addIssue(text);
  return { ...parseSources('', path), problems: report.problems };
}
