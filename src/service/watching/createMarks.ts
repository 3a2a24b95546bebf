import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../base/Log.ts';
import { entryRevision } from '../../knowledge/revisions/entryRevision.ts';
import type { FindWatched } from '../../knowledge/watch/types.ts';
import type { Store } from '../../store/types.ts';
import type { WatchedEntry } from '../../store/watched/types.ts';

export interface Marks {
  /** Returns the function that says what became of the paragraphs an entry cites. */
  find(serverId: string): FindWatched;
  reload(serverId: string): Promise<void>;
  readonly ready: Promise<void>;
  close(): void;
}

/** Keeps the entries with a paragraph that moved, changed or went in memory, as other processes change them too. */
export function createMarks(store: Pick<Store, 'watched' | 'changes'>, log: Log): Marks {
  const servers = new Map<string, Map<string, WatchedEntry>>();
  let reading: Promise<unknown> = Promise.resolve();
  // One after the other, so that the newest comes last.
  const reload = (serverId: string): Promise<void> => {
    const read = reading.then(async () => {
      const marked = await store.watched.listMarked(serverId);
      if (marked.length === 0) servers.delete(serverId);
      else servers.set(serverId, new Map(marked.map((one) => [one.entryId, one])));
    });
    reading = read.catch(() => {});
    return read;
  };
  const unsubscribe = store.changes.subscribe('watched', ({ payload }) => reload(serverOf(payload)));
  const readAll = async (): Promise<void> => {
    for (const one of await store.watched.listMarked()) {
      const marked = servers.get(one.serverId) ?? new Map<string, WatchedEntry>();
      servers.set(one.serverId, marked.set(one.entryId, one));
    }
  };
  const ready = readAll().catch((error: unknown) =>
    log.warn(`What became of cited sources could not be read: ${errorMessage(error)}`),
  );
  reading = ready;
  return {
    find: (serverId) => (entry) => {
      if (servers.size === 0 || entry.article) return [];
      const found = [serverId, ''].flatMap((one) => servers.get(one)?.get(entry.id) ?? []);
      // Another text of the entry was written since, or a server has its own.
      return found.find(({ revision }) => revision === entryRevision(entry))?.cited ?? [];
    },
    reload,
    ready,
    close: unsubscribe,
  };
}

const serverOf = (payload: unknown): string =>
  typeof payload === 'object' && payload !== null && 'serverId' in payload ? String(payload.serverId) : '';
