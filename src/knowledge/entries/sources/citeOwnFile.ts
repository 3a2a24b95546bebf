import type { Citation, Entry, Source } from '../../types.ts';
import { bareSource } from '../../yaml/parseSources.ts';
import { toSourceId } from '../../yaml/toSourceId.ts';
import type { ParsedEntry } from '../types.ts';

/**
 * Returns the source that stands for a file of entries.
 * @param path below the knowledge folder
 * @param title null if the file has none: then its name is the title
 * @param changed ISO date of the file's last change, if it is known
 */
export function toOwnSource(path: string, title: string | null, changed?: string): Source {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return { ...bareSource(toOwnId(path)), title: title ?? name, ...(changed !== undefined && { changed }) };
}

/** Whether an entry cites the file that it stands in, for want of another source. */
export const isOwnCitation = (file: string, { source, paragraphs }: Citation): boolean =>
  paragraphs.length === 0 && source === toOwnId(file);

/** Whether the only footnote of an entry is its own file. */
export const citesOwnFile = ({ file, footnotes }: Pick<Entry, 'file' | 'footnotes'>): boolean =>
  footnotes.length === 1 && (footnotes[0]?.citations.every((citation) => isOwnCitation(file, citation)) ?? false);

/** Lets an entry without footnotes cite its own file. An open question asserts nothing, so it needs no source. */
export function citeOwnFile(entry: ParsedEntry): ParsedEntry {
  if (entry.footnotes.length > 0 || entry.kind === 'unknown') return entry;
  const citation: Citation = { source: toOwnId(entry.file), paragraphs: [], quote: null };
  return { ...entry, footnotes: [{ citations: [citation], line: entry.line }] };
}

function toOwnId(path: string): string {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/iu, '');
  return toSourceId(stem) ?? 'file';
}
