import { writeFiles } from '../../../knowledge/entries/writeKnowledge.ts';
import { curatedFile } from '../../../knowledge/forms/curatedFile.ts';
import type { Entry, Knowledge, KnowledgeFile } from '../../../knowledge/types.ts';
import type { Overlay } from '../../../library/types.ts';

export interface ServerExport {
  readonly files: readonly KnowledgeFile[];
  /** Files of the folder without any entries left. */
  readonly emptied: readonly string[];
  /** Headings of passages that are hidden or have other phrasings here: files cannot express that. */
  readonly kept: readonly string[];
}

/**
 * Turns a server's entries into files for the folder: its own entries in files of their own, and every file of the folder
 * that the server changed, complete as the server sees it.
 */
export function exportServer(overlays: readonly Overlay[], folder: Pick<Knowledge, 'entries'>): ServerExport {
  const byId = new Map(overlays.map((overlay) => [overlay.entry.id, overlay]));
  const written = folder.entries.filter(({ article }) => article === undefined);
  const below = new Set(written.map(({ id }) => id));
  const passages = new Set(folder.entries.filter(({ article }) => article !== undefined).map(({ id }) => id));
  const touched = new Set(written.filter(({ id }) => byId.has(id)).map(({ file }) => file));
  const whole = written.filter(({ file }) => touched.has(file));
  const changed = whole.flatMap((entry) => {
    const overlay = byId.get(entry.id);
    if (!overlay) return [entry];
    if (overlay.kind === 'hide') return [];
    const { phrasings } = overlay.entry;
    if (overlay.kind === 'phrasings')
      return [{ ...entry, phrasings: [...new Set([...entry.phrasings, ...phrasings])] }];
    return [hasSameHead(overlay.entry, entry) ? { ...overlay.entry, file: entry.file } : alone(overlay.entry)];
  });
  const own = overlays
    .filter(({ kind, entry }) => kind === 'entry' && !below.has(entry.id))
    .map(({ entry }) => (touched.has(entry.file) || passages.has(entry.id) ? alone(entry) : entry));
  const entries = [...changed, ...own];
  const left = new Set(entries.map(({ file }) => file));
  return {
    files: writeFiles(
      entries,
      overlays.flatMap(({ sources }) => sources),
    ),
    emptied: [...touched].filter((file) => !left.has(file)),
    kept: overlays
      .filter(({ kind, entry }) => kind !== 'entry' && passages.has(entry.id))
      .map(({ entry }) => entry.heading),
  };
}

/** Whether an entry can stay in its file: topic and dates belong to the file. */
const hasSameHead = (one: Entry, other: Entry): boolean =>
  one.topic === other.topic && one.asOf === other.asOf && one.expires === other.expires;

function alone(entry: Entry): Entry {
  const folder = entry.file.slice(0, entry.file.indexOf('/')) || 'faq';
  return { ...entry, file: curatedFile(entry.heading).replace(/^faq/u, folder) };
}
