import { writeFiles } from '../../../knowledge/entries/writeKnowledge.ts';
import { curatedFile } from '../../../knowledge/forms/curatedFile.ts';
import type { Entry, Knowledge, KnowledgeFile } from '../../../knowledge/types.ts';
import type { Overlay } from '../../../library/applyOverlays.ts';

export interface ServerExport {
  readonly files: readonly KnowledgeFile[];
  /** Files of the folder of which nothing is left. */
  readonly emptied: readonly string[];
  /** Passages of documents that are hidden or found otherwise here: no file can say so. */
  readonly kept: readonly string[];
}

/**
 * What a server has beside the folder → files that can be put into the folder: its own entries in files of their own, and
 * each file of the folder it changed as a whole, as this server sees it.
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

/** Topic and dates are a file's: an entry with others cannot stay in it. */
const hasSameHead = (one: Entry, other: Entry): boolean =>
  one.topic === other.topic && one.asOf === other.asOf && one.expires === other.expires;

function alone(entry: Entry): Entry {
  const folder = entry.file.slice(0, entry.file.indexOf('/')) || 'faq';
  return { ...entry, file: curatedFile(entry.heading).replace(/^faq/u, folder) };
}
