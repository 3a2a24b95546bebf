import { coalesce } from '../../base/coalesce.ts';
import { deferred } from '../../base/deferred.ts';
import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../base/Log.ts';
import { entryRevision } from '../../knowledge/revisions/entryRevision.ts';
import type { Entry, Knowledge } from '../../knowledge/types.ts';
import type { ChangedSource, FindWatched } from '../../knowledge/watch/types.ts';
import { createDocumentFinder } from '../../knowledge/watch/watchEntry.ts';
import type { Library } from '../../library/Library.ts';
import type { Store } from '../../store/types.ts';
import type { WatchedWrite } from '../../store/watched/types.ts';
import { createMarks } from './createMarks.ts';
import { planWatch, type WatchPlan } from './planWatch.ts';

/** Attempts to write what several write at once. */
const ATTEMPTS = 3;

export interface Watcher {
  /** Follows the cited paragraphs into knowledge that may be published. Never rejects. */
  plan(before: Knowledge, after: Knowledge): Promise<WatchPlan>;
  /**
   * Writes a plan for knowledge that was published. Never rejects.
   * @returns a function to call when that knowledge is served
   */
  save(plan: WatchPlan, before: Knowledge, after: Knowledge): Promise<() => void>;
  /** Remembers what the served entries cite: those of one server after a change there, or all. */
  wake(serverId?: string): void;
  /** Returns the function that says what became of the paragraphs an entry cites. */
  find(serverId: string): FindWatched;
  /** Reads what is known of a server's answers again. */
  reload(serverId: string): Promise<void>;
  /** Comes when all is read that answers need to know. Never rejects. */
  readonly ready: Promise<void>;
  close(): Promise<void>;
}

/** Remembers what the paragraphs said that entries cite, and follows them through every publication. */
export function createWatcher(
  library: Library,
  store: Pick<Store, 'watched' | 'entries' | 'changes' | 'knowledge'>,
  log: Log,
): Watcher {
  const marks = createMarks(store, log);
  const warn = (error: unknown): void =>
    log.warn(`What sources said could not be remembered: ${errorMessage(error)}. The next refresh tries again`);

  const entriesOf = async (serverId: string, folder: Knowledge): Promise<readonly Entry[]> => {
    if (serverId === '') return folder.entries;
    const live = await store.entries.list(serverId);
    return live.flatMap(({ content: { overlay, entry } }) => (overlay === undefined ? [entry] : []));
  };
  /** @param before null if it is not known what the entries were looked at with */
  const plan = async (
    before: Knowledge | null,
    after: Knowledge,
    places: readonly string[] | null = null,
  ): Promise<WatchPlan> => {
    const [writes, changes] = [[] as WatchedWrite[], [] as ChangedSource[]];
    // A publication of an earlier version does not have what its documents said.
    if (!after.documents) return { writes, changes };
    const find = createDocumentFinder(after.documents);
    const findEarlier = createDocumentFinder(before?.documents ?? new Map());
    const old = new Map((before?.entries ?? []).map((entry) => [entry.id, entry]));
    const hasFolder = (entry: Entry): boolean => {
      const one = old.get(entry.id);
      return one !== undefined && entryRevision(one) === entryRevision(entry);
    };
    for (const serverId of places ?? ['', ...(await store.watched.servers())]) {
      const entries = await entriesOf(serverId, after);
      const earlier = { find: findEarlier, has: serverId === '' ? hasFolder : () => before !== null };
      const planned = await planWatch(serverId, entries, await store.watched.list(serverId), find, earlier);
      writes.push(...planned.writes);
      changes.push(...planned.changes);
    }
    return { writes, changes };
  };
  const write = async ({ writes }: WatchPlan, again: () => Promise<WatchPlan>, attempt = 1): Promise<void> => {
    const late = await store.watched.save(writes);
    for (const serverId of new Set(writes.map((one) => one.serverId))) await marks.reload(serverId);
    if (late === 0) return;
    if (attempt === ATTEMPTS) throw new Error(`${late} entries are being changed by others`);
    await write(await again(), again, attempt + 1);
  };

  let turn: Promise<void> = Promise.resolve();
  /** Waits for its turn, so that nothing is judged by knowledge that is just being replaced. */
  const takeTurn = async (): Promise<() => void> => {
    const before = turn;
    const { promise, resolve } = deferred<void>();
    turn = promise;
    await before;
    return resolve;
  };

  const waiting = new Set<string>();
  let isAllWaiting = false;
  const remembering = coalesce(async () => {
    const end = await takeTurn();
    try {
      const { knowledge } = library.snapshot;
      const current = await store.knowledge.current();
      // Another process has published: when this one serves that, it is woken again.
      if (current && current.revision !== knowledge.revision) return;
      const places = isAllWaiting ? null : [...waiting];
      isAllWaiting = false;
      waiting.clear();
      const again = (): Promise<WatchPlan> => plan(null, knowledge, places);
      await write(await again(), again);
    } finally {
      end();
    }
  }, warn);

  return {
    plan: (before, after) =>
      plan(before, after).catch((error: unknown) => {
        warn(error);
        return { writes: [], changes: [] };
      }),
    async save(planned, before, after) {
      const end = await takeTurn();
      await write(planned, () => plan(before, after)).catch(warn);
      return end;
    },
    wake(serverId) {
      if (serverId === undefined) isAllWaiting = true;
      else waiting.add(serverId);
      remembering.wake();
    },
    find: marks.find,
    reload: marks.reload,
    ready: marks.ready,
    async close() {
      marks.close();
      await remembering.close();
    },
  };
}
