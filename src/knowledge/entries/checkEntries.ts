import { wordKey } from '../../base/wordKey.ts';
import { createProblem } from '../problems/createProblem.ts';
import { hasErrors } from '../problems/hasErrors.ts';
import { ProblemReport } from '../problems/ProblemReport.ts';
import type { Problem, Source } from '../types.ts';
import { checkEntry } from './checkEntry.ts';
import type { EntryFile, ParsedEntry } from './types.ts';

/** Sources that every file may cite. */
export interface Citable {
  readonly sources: ReadonlyMap<string, Source>;
  /** Line of each id in `sources.yaml`. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * Runs the checks that need more than one file.
 * @param files of two files with the same name, the first one wins
 * @param citable null if `sources.yaml` could not be read: then every source counts as known
 * @returns the entries of the files without errors, and the problems found here (not those of the files themselves)
 */
export function checkEntries(
  files: readonly EntryFile[],
  citable: Citable | null,
): { entries: ParsedEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const stems = new Map<string, string>();
  const sound: ParsedEntry[] = [];
  for (const file of files) {
    const report = new ProblemReport(file.path);
    // Compared without case: some disks cannot tell Peace.md and peace.md apart.
    const stem = file.path.slice(file.path.lastIndexOf('/') + 1).toLowerCase();
    const first = stems.get(stem);
    if (first === undefined) stems.set(stem, file.path);
    else report.add(1, 'entry/duplicate-file-name', stem.replace(/\.md$/i, ''), first);

    const sources = citable === null ? null : withOwn(citable.sources, file.sources);
    const lines = new Map<string, number>();
    for (const entry of file.entries) {
      const earlier = lines.get(entry.id);
      if (earlier === undefined) lines.set(entry.id, entry.line);
      else report.add(entry.line, 'entry/duplicate-heading', entry.heading, earlier);
      checkEntry(entry, sources, report);
    }
    const uncited = file.entries.filter(isUncited);
    if (uncited[0]) report.add(uncited[0].line, 'entry/no-footnote', uncited[0].heading, uncited.length);
    problems.push(...report.problems);
    if (!hasErrors(file.problems) && !report.hasErrors) sound.push(...file.entries);
  }
  const unused = citable === null ? [] : findUnusedSources(files, citable);
  return { entries: sound, problems: [...problems, ...findSharedPhrasings(sound), ...unused] };
}

/** Returns the sources that a file may cite; an id in `sources.yaml` takes precedence over the file's own. */
function withOwn(shared: Citable['sources'], own: EntryFile['sources']): Citable['sources'] {
  return own.size === 0 ? shared : new Map([...own, ...shared]);
}

function findSharedPhrasings(entries: readonly ParsedEntry[]): Problem[] {
  const owners = new Map<string, ParsedEntry>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    for (const { text, line } of [{ text: entry.heading, line: entry.line }, ...entry.asked]) {
      const words = wordKey(text);
      const owner = owners.get(words);
      if (owner === undefined) owners.set(words, entry);
      else if (owner !== entry) {
        problems.push(createProblem(entry.file, line, 'entry/shared-phrasing', text, owner.id, entry.id));
      }
    }
  }
  return problems;
}

/** Whether an entry that asserts something names no source. */
export const isUncited = ({ footnotes, kind, body }: ParsedEntry): boolean =>
  footnotes.length === 0 && kind !== 'unknown' && body !== '';

/** Finds sources that no file cites. A source cited only in a file with errors counts as used. */
function findUnusedSources(files: readonly EntryFile[], { lines }: Citable): Problem[] {
  const used = new Set<string>();
  for (const { entries, own } of files) {
    if (entries.some(isUncited)) used.add(own.id);
    for (const { footnotes } of entries) {
      for (const { citations } of footnotes) for (const { source } of citations) used.add(source);
    }
  }
  return [...lines]
    .filter(([id]) => !used.has(id))
    .map(([id, line]) => createProblem('sources.yaml', line, 'source/unused', id));
}
