import type { Entry, Knowledge, KnowledgeFile, Source } from '../types.ts';
import { writeSources } from '../yaml/writeSources.ts';
import { writeEntryFile } from './writeEntryFile.ts';

/**
 * Writes a knowledge base as the files of a folder that has the same revision. Entries taken from documents are left
 * out: the documents themselves are not part of the knowledge base.
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
 * Writes entries as their files, in the order of the entries.
 * @param own sources that the files bring along, each written to the files that cite it
 */
export function writeFiles(entries: readonly Entry[], own: readonly Source[] = []): readonly KnowledgeFile[] {
  const files = new Map<string, Entry[]>();
  for (const entry of entries) files.set(entry.file, [...(files.get(entry.file) ?? []), entry]);
  return [...files].map(([path, inFile]) => {
    const cited = new Set(inFile.flatMap(citedBy));
    const sources = own.filter(({ id }) => cited.has(id));
    return { path, text: writeEntryFile(inFile, sources) };
  });
}

/** Returns the ids of the sources that an entry cites. */
export const citedBy = ({ footnotes }: Entry): readonly string[] =>
  footnotes.flatMap(({ citations }) => citations.map(({ source }) => source));

const toText = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
