import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../base/Log.ts';
import { LruMap } from '../../base/LruMap.ts';
import type { SynonymGroup } from '../../knowledge/types.ts';
import { answerWith } from '../../library/answerWith.ts';
import { applyOverlays, applySynonyms, overlayKnowledge } from '../../library/applyOverlays.ts';
import type { Library } from '../../library/Library.ts';
import type { Loading } from '../../library/loading.ts';
import type { KnowledgeView, Overlay, Snapshot } from '../../library/types.ts';
import type { Store } from '../../store/types.ts';
import type { Open } from '../publishing/createPublisher.ts';
import { toOverlay } from './toOverlay.ts';

export interface ServerViewOptions {
  /** Number of servers whose entries are kept in memory, 48 by default; the one unused for longest is dropped. */
  readonly limit?: number;
  /** Milliseconds after which an unused server's entries are dropped, 15 minutes by default. */
  readonly idleMs?: number;
}

const MAX_VIEWS = 48;
const IDLE_MS = 15 * 60_000;
const SWEEP_MS = 60_000;

/** Entries and synonyms that a server has of its own. */
interface ServerContent {
  readonly overlays: readonly Overlay[];
  readonly synonyms: readonly SynonymGroup[];
}

interface CachedView {
  readonly content: Promise<ServerContent>;
  /** Snapshot below the view; a new one requires a new view. */
  base: Snapshot | null;
  view: KnowledgeView | null;
  usedAt: number;
}

export interface ServerViews {
  /** Returns a server's view, or the folder's if the server has no entries of its own. Never rejects. */
  viewOf(serverId: string): Promise<KnowledgeView>;
  /** Drops a server's entries; they are loaded again when needed. */
  drop(serverId: string): void;
  /** Number of servers whose entries are in memory. */
  size(): number;
  close(): void;
}

/** Combines each server's entries with the folder's: loaded on demand, dropped when they change or are not used. */
export function createServerViews(
  library: Library,
  store: Pick<Store, 'entries' | 'synonyms' | 'changes'>,
  open: Open,
  clock: () => number,
  log: Log,
  { limit = MAX_VIEWS, idleMs = IDLE_MS }: ServerViewOptions = {},
): ServerViews {
  const views = new LruMap<string, CachedView>(limit);
  const drop = (serverId: string): void => void views.delete(serverId);
  const unsubscribe = store.changes.subscribe('entries', ({ payload }) => {
    if (typeof payload === 'object' && payload !== null && 'serverId' in payload) drop(String(payload.serverId));
  });
  const sweep = setInterval(() => {
    const oldest = clock() - idleMs;
    for (const [serverId, { usedAt }] of views) if (usedAt < oldest) drop(serverId);
  }, SWEEP_MS).unref();

  const find = (serverId: string): CachedView => {
    const cached = views.get(serverId) ?? { content: load(serverId), base: null, view: null, usedAt: 0 };
    cached.usedAt = clock();
    views.set(serverId, cached);
    return cached;
  };
  let improving: Promise<void> = Promise.resolve();
  let current: Loading | null = null;
  let closed = false;
  /** Encodes a server's entries in the background, one server at a time; until then its view ranks them by words. */
  const improve = (serverId: string, cached: CachedView, base: Snapshot, content: ServerContent): void => {
    const { overlays, synonyms } = content;
    const isWanted = (): boolean => !closed && cached.base === base && views.get(serverId) === cached;
    improving = improving.then(async () => {
      if (!isWanted()) return;
      current = open(overlayKnowledge(base, overlays), base.index.fit);
      const improved = await current.meaning;
      current = null;
      if (improved && isWanted()) {
        cached.view = toView(applySynonyms(applyOverlays(base, overlays, improved.index), synonyms), library);
      }
    });
  };
  const load = async (serverId: string): Promise<ServerContent> => {
    const [entries, groups] = await Promise.all([store.entries.list(serverId), store.synonyms.list(serverId)]);
    return { overlays: entries.map(toOverlay), synonyms: groups.map(({ words }) => words) };
  };

  return {
    async viewOf(serverId) {
      const cached = find(serverId);
      try {
        const content = await cached.content;
        const { overlays, synonyms } = content;
        if (overlays.length + synonyms.length === 0) return library;
        if (cached.view === null || cached.base !== library.snapshot) {
          cached.base = library.snapshot;
          const own = overlays.length === 0 ? library.snapshot : applyOverlays(library.snapshot, overlays);
          cached.view = toView(applySynonyms(own, synonyms), library);
          if (library.snapshot.hasMeaning && overlays.length > 0) improve(serverId, cached, library.snapshot, content);
        }
        return cached.view;
      } catch (error) {
        drop(serverId);
        log.warn(`A server's own entries could not be loaded: ${errorMessage(error)}`);
        return library;
      }
    },
    drop,
    size: () => views.size,
    close() {
      closed = true;
      current?.stop();
      clearInterval(sweep);
      unsubscribe();
    },
  };
}

function toView(snapshot: Snapshot, library: Library): KnowledgeView {
  const { encode, assertPrecision, measure } = library;
  return {
    snapshot,
    encode,
    assertPrecision,
    measure,
    get meaning() {
      return library.meaning;
    },
    answer: (question) => answerWith({ snapshot, encode, assertPrecision, measure }, question),
    refresh: (preview, options) => library.refresh(preview, options),
  };
}
