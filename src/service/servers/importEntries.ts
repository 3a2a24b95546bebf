import { writeEntryFile } from '../../knowledge/entries/writeEntryFile.ts';
import { citedBy } from '../../knowledge/entries/writeKnowledge.ts';
import { stableId } from '../../knowledge/forms/curatedFile.ts';
import { entryContent } from '../../knowledge/revisions/entryContent.ts';
import { entryRevision } from '../../knowledge/revisions/entryRevision.ts';
import type { Entry, Knowledge, Source } from '../../knowledge/types.ts';
import type { CuratedContent, LiveEntry } from '../../store/curation/types.ts';
import type { Store } from '../../store/types.ts';

export interface ImportReport {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  /** Number of entries that the server or the folder has already in this form. */
  readonly unchanged: number;
  /** Headings of entries that somebody changed during the import. */
  readonly refused: readonly string[];
}

/** One change that an import makes; `current` is the server's entry now, `content` null if the folder's takes its place. */
export interface PlannedWrite {
  readonly entry: Entry;
  readonly content: CuratedContent | null;
  readonly current: LiveEntry | null;
}

/** Changes that an import makes. */
export interface ImportPlan {
  readonly writes: readonly PlannedWrite[];
  /** Number of entries that the server or the folder has already in this form. */
  readonly unchanged: number;
}

/**
 * Imports entries that were exported, and perhaps edited, as a server's own. An entry equal to the folder's is left to
 * the folder. Removes nothing else.
 */
export async function importEntries(
  store: Pick<Store, 'entries'>,
  imported: Pick<Knowledge, 'entries' | 'sources'>,
  folder: Pick<Knowledge, 'entries' | 'sources'>,
  { serverId, by }: { readonly serverId: string; readonly by: string },
): Promise<ImportReport> {
  const { writes, unchanged } = planImport(await store.entries.list(serverId), imported, folder);
  const report = { added: [] as string[], changed: [] as string[], unchanged, refused: [] as string[] };
  for (const { entry, content, current } of writes) {
    const place = { serverId, entryId: entry.id, by };
    const written =
      content === null
        ? await store.entries.remove({ ...place, expected: current?.revision ?? 0 })
        : current
          ? await store.entries.edit({ ...place, content, expected: current.revision })
          : await store.entries.add({ ...place, content });
    if (written.outcome !== 'saved') report.refused.push(entry.heading);
    else if (current) report.changed.push(entry.heading);
    else report.added.push(entry.heading);
  }
  return report;
}

/** Compares imported entries with a server's own and with the folder's. */
export function planImport(
  live: readonly LiveEntry[],
  imported: Pick<Knowledge, 'entries' | 'sources'>,
  folder: Pick<Knowledge, 'entries' | 'sources'>,
): ImportPlan {
  const own = new Map(live.map((one) => [stableId(one.entryId), one]));
  const below = new Map(folder.entries.map((one) => [one.id, one]));
  const writes: PlannedWrite[] = [];
  for (const one of imported.entries) {
    const current = own.get(stableId(one.id)) ?? null;
    const entry = { ...one, id: current?.entryId ?? one.id };
    const content = toContent(entry, below.get(one.id), imported.sources, folder.sources);
    const isUnchanged = content === null ? current === null : current !== null && isSame(current, content);
    if (!isUnchanged) writes.push({ entry: content?.entry ?? entry, content, current });
  }
  return { writes, unchanged: imported.entries.length - writes.length };
}

/** Returns the content that a server stores for an entry, or null if it equals the folder's. */
function toContent(
  entry: Entry,
  below: Entry | undefined,
  imported: ReadonlyMap<string, Source>,
  known: ReadonlyMap<string, Source>,
): CuratedContent | null {
  const ids = citedBy(entry).filter((id) => !known.has(id));
  const sources = [...new Set(ids)].flatMap((id) => imported.get(id) ?? []);
  if (!below) return { markdown: writeEntryFile([entry], sources), entry, sources };
  if (entryContent(entry) === entryContent(below)) return null;
  const added = entry.phrasings.filter((phrasing) => !below.phrasings.includes(phrasing));
  const keepsAll = below.phrasings.every((phrasing) => entry.phrasings.includes(phrasing));
  if (keepsAll && entryRevision(entry) === entryRevision(below) && entry.topic === below.topic) {
    return { markdown: '', entry: { ...below, phrasings: added }, sources: [], overlay: 'phrasings' };
  }
  return { markdown: writeEntryFile([entry], sources), entry, sources };
}

function isSame({ content }: LiveEntry, other: CuratedContent): boolean {
  return (
    content.overlay === other.overlay &&
    entryContent(content.entry) === entryContent(other.entry) &&
    JSON.stringify(content.sources) === JSON.stringify(other.sources)
  );
}
