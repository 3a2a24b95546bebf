import { entryRevision } from '../../knowledge/revisions/entryRevision.ts';
import type { Entry, Source } from '../../knowledge/types.ts';
import type { Snapshot } from '../../library/types.ts';
import type { EntryPlace } from '../../store/curation/types.ts';
import type { Store } from '../../store/types.ts';

export interface CurrentEntry {
  readonly entry: Entry;
  readonly revision: string;
  /** Cited sources that the folder does not have. */
  readonly sources: readonly Source[];
}

/**
 * Returns a function that reads the current text of an entry in a server: the server's own, or the folder's unless it is
 * hidden there; null if there is none. It reads the store each time, so that no process judges by outdated entries.
 */
export function currentEntry(
  store: Pick<Store, 'entries'>,
  { knowledge }: Snapshot,
): (place: EntryPlace) => Promise<CurrentEntry | null> {
  return async ({ serverId, entryId }) => {
    const live = await store.entries.get(serverId, entryId);
    if (live?.content.overlay === 'hide') return null;
    if (live && live.content.overlay === undefined) return toCurrent(live.content.entry, live.content.sources);
    const entry = knowledge.entries.find(({ id }) => id === entryId);
    return entry ? toCurrent(entry, []) : null;
  };
}

const toCurrent = (entry: Entry, sources: readonly Source[]): CurrentEntry => ({
  entry,
  revision: entryRevision(entry),
  sources,
});
