import { wordKey } from '../../base/wordKey.ts';
import { entryIssues } from '../problems/entryIssues.ts';
import { problemAt } from '../problems/issue.ts';
import type { Problem, Source } from '../types.ts';
import { checkEntry } from './checkEntry.ts';
import type { EntryFile, ParsedEntry } from './parseEntryFile.ts';

/** What can be cited. */
export interface Citable {
  readonly sources: ReadonlyMap<string, Source>;
  /** The line of each id in `sources.yaml`. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * The checks that need more than one file.
 * @param files in the order that decides who was first
 * @param citable null where `sources.yaml` could not be read: then every source is taken on trust
 * @returns the drafts of the files without any error, and the problems found here (not those the files came with)
 */
export function checkEntries(
  files: readonly EntryFile[],
  citable: Citable | null,
): { drafts: ParsedEntry[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const stems = new Map<string, string>();
  const sound: ParsedEntry[] = [];
  for (const file of files) {
    const found: Problem[] = [];
    // Without case: some disks cannot tell Peace.md and peace.md apart.
    const stem = file.path.slice(file.path.lastIndexOf('/') + 1).toLowerCase();
    const first = stems.get(stem);
    if (first === undefined) stems.set(stem, file.path);
    else found.push(problemAt(file.path, 1, entryIssues.sameStem(stem.replace(/\.md$/, ''), first)));

    const sources = citable === null ? null : withOwn(citable.sources, file.sources);
    const ids = new Map<string, number>();
    for (const draft of file.drafts) {
      const earlier = ids.get(draft.id);
      const same = earlier === undefined ? null : entryIssues.sameHeading(draft.heading, earlier);
      if (same !== null) found.push(problemAt(file.path, draft.line, same));
      else ids.set(draft.id, draft.line);
      found.push(...checkEntry(draft, sources));
    }
    problems.push(...found);
    if (![...file.problems, ...found].some(({ severity }) => severity === 'error')) sound.push(...file.drafts);
  }
  const unused = citable === null ? [] : unusedSources(files, citable);
  return { drafts: sound, problems: [...problems, ...sharedPhrasings(sound), ...unused] };
}

/** What a file brings along can be cited in it; `sources.yaml` has the last word on an id. */
function withOwn(shared: Citable['sources'], own: EntryFile['sources']): Citable['sources'] {
  return own.size === 0 ? shared : new Map([...own, ...shared]);
}

function sharedPhrasings(drafts: readonly ParsedEntry[]): Problem[] {
  const owners = new Map<string, ParsedEntry>();
  const problems: Problem[] = [];
  for (const draft of drafts) {
    for (const { text, line } of [{ text: draft.heading, line: draft.line }, ...draft.asked]) {
      const words = wordKey(text);
      const owner = owners.get(words);
      if (owner === undefined) owners.set(words, draft);
      else if (owner !== draft) {
        problems.push(problemAt(draft.file, line, entryIssues.sharedPhrasing(text, owner.id, draft.id)));
      }
    }
  }
  return problems;
}

/** What only a left-out file cites counts as used: mending that file is enough. */
function unusedSources(files: readonly EntryFile[], { lines }: Citable): Problem[] {
  const used = new Set<string>();
  for (const { drafts } of files) {
    for (const { footnotes } of drafts) {
      for (const { citations } of footnotes) for (const { source } of citations) used.add(source);
    }
  }
  return [...lines]
    .filter(([id]) => !used.has(id))
    .map(([id, line]) => problemAt('sources.yaml', line, entryIssues.unusedSource(id)));
}
