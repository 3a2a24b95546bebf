import type { Entry, Knowledge, Source } from '../types.ts';
import { writeEntryFile, writeSources } from './writeEntryFile.ts';

/** A file of a knowledge folder; the path has forward slashes. */
export interface KnowledgeFile {
  readonly path: string;
  readonly text: string;
}

/**
 * A knowledge base → a folder that reads as the same revision; the inverse of `toKnowledge`. Whole documents are left out:
 * of them only what was taken from them is known.
 */
export function writeKnowledge({
  entries,
  sources,
  synonyms,
}: Pick<Knowledge, 'entries' | 'sources' | 'synonyms'>): readonly KnowledgeFile[] {
  const words = synonyms.map((group) => `- ${JSON.stringify(group)}`);
  return [
    ...(sources.size > 0 ? [{ path: 'sources.yaml', text: toText(writeSources([...sources.values()])) }] : []),
    ...(words.length > 0 ? [{ path: 'synonyms.yaml', text: toText(words) }] : []),
    ...writeFiles(entries.filter(({ article }) => article === undefined)),
  ];
}

/**
 * Entries → their files, in the order of the entries.
 * @param own sources that the files bring along, each only where it is cited
 */
export function writeFiles(entries: readonly Entry[], own: readonly Source[] = []): readonly KnowledgeFile[] {
  const files = new Map<string, Entry[]>();
  for (const entry of entries) files.set(entry.file, [...(files.get(entry.file) ?? []), entry]);
  return [...files].map(([path, inFile]) => {
    const cited = new Set(inFile.flatMap(citedBy));
    return {
      path,
      text: writeEntryFile(
        inFile,
        own.filter(({ id }) => cited.has(id)),
      ),
    };
  });
}

/** Ids of the sources that an entry cites. */
export const citedBy = ({ footnotes }: Entry): readonly string[] =>
  footnotes.flatMap(({ citations }) => citations.map(({ source }) => source));

const toText = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
