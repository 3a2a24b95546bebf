import { writeFiles, writeKnowledge } from '../../../knowledge/entries/writeKnowledge.ts';
import { curatedFile } from '../../../knowledge/forms/curatedFile.ts';
import { SERVER_FILE, type ServerPart } from '../../../knowledge/readUpload.ts';
import type { Entry, Knowledge, KnowledgeFile, SynonymGroup } from '../../../knowledge/types.ts';
import type { Overlay } from '../../../library/types.ts';

/** Overlays of a server and its own synonyms. */
export interface ServerContent {
  readonly overlays: readonly Overlay[];
  readonly synonyms: readonly SynonymGroup[];
}

export interface ServerExport {
  readonly files: readonly KnowledgeFile[];
  /** Files of the folder without any entries left. */
  readonly emptied: readonly string[];
}

/**
 * Turns a server's entries into files for the folder: its own entries in files of their own, and every file of the folder
 * that the server changed, complete as the server sees it. What is hidden and phrasings for passages are in a file that only
 * `/kb import` reads.
 */
export function exportServer(
  { overlays, synonyms }: ServerContent,
  folder: Pick<Knowledge, 'entries' | 'synonyms'>,
): ServerExport {
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
  const lists = { entries: [], sources: new Map(), synonyms: [...folder.synonyms, ...synonyms] };
  const server: ServerPart = {
    hidden: overlays.filter(({ kind }) => kind === 'hide').map(({ entry }) => entry.id),
    phrasings: Object.fromEntries(
      overlays
        .filter(({ kind, entry }) => kind === 'phrasings' && passages.has(entry.id))
        .map(({ entry }) => [entry.id, entry.phrasings]),
    ),
  };
  const hasPart = server.hidden.length + Object.keys(server.phrasings).length > 0;
  return {
    files: [
      ...(synonyms.length > 0 ? writeKnowledge(lists) : []),
      ...writeFiles(
        entries,
        overlays.flatMap(({ sources }) => sources),
      ),
      ...(hasPart ? [{ path: SERVER_FILE, text: `${JSON.stringify(server, null, 2)}\n` }] : []),
    ],
    emptied: [...touched].filter((file) => !left.has(file)),
  };
}

/** Whether an entry can stay in its file: topic and dates belong to the file. */
const hasSameHead = (one: Entry, other: Entry): boolean =>
  one.topic === other.topic && one.asOf === other.asOf && one.expires === other.expires;

function alone(entry: Entry): Entry {
  const folder = entry.file.slice(0, entry.file.indexOf('/')) || 'faq';
  return { ...entry, file: curatedFile(entry.heading).replace(/^faq/u, folder) };
}
