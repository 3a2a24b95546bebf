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
  const live = await store.entries.list(serverId);
  const report = { added: [] as string[], changed: [] as string[], unchanged: 0, refused: [] as string[] };
  for (const entry of imported.entries) {
    const current = live.find((one) => stableId(one.entryId) === stableId(entry.id));
    const below = folder.entries.find(({ id }) => id === entry.id);
    const content = toContent({ ...entry, id: current?.entryId ?? entry.id }, below, imported.sources, folder.sources);
    if (content === null ? !current : current && isSame(current, content)) {
      report.unchanged += 1;
      continue;
    }
    const { entry: own } = content ?? { entry };
    const place = { serverId, entryId: own.id, by };
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
