import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../base/Log.ts';
import { LruMap } from '../../base/LruMap.ts';
import { answerWith } from '../../library/answerWith.ts';
import { applyOverlays, type Overlay } from '../../library/applyOverlays.ts';
import type { Library } from '../../library/Library.ts';
import type { KnowledgeView, Snapshot } from '../../library/types.ts';
import type { Store } from '../../store/types.ts';
import { toOverlay } from './toOverlay.ts';

export interface ServerViewOptions {
  /** Servers whose entries are kept in memory; the longest unused goes first. */
  readonly most?: number;
  /** Unused for so long, a server's entries leave the memory. */
  readonly idleMs?: number;
}

const MAX_VIEWS = 48;
const IDLE_MS = 15 * 60_000;
const SWEEP_MS = 60_000;

interface Layer {
  readonly overlays: Promise<readonly Overlay[]>;
  /** What the view was laid over; another base makes another view. */
  base: Snapshot | null;
  view: KnowledgeView | null;
  usedAt: number;
}

export interface ServerViews {
  viewOf(serverId: string): Promise<KnowledgeView>;
  /** Load a server's entries again when they are needed next. */
  drop(serverId: string): void;
  /** How many servers' entries are in memory. */
  size(): number;
  close(): void;
}

/** Every server's entries over the folder's: loaded on demand, dropped when they change or nobody asks. */
export function createServerViews(
  library: Library,
  store: Pick<Store, 'entries' | 'changes'>,
  clock: () => number,
  log: Log,
  { most = MAX_VIEWS, idleMs = IDLE_MS }: ServerViewOptions = {},
): ServerViews {
  const layers = new LruMap<string, Layer>(most);
  const drop = (serverId: string): void => void layers.delete(serverId);
  const unsubscribe = store.changes.subscribe('entries', ({ payload }) => {
    if (typeof payload === 'object' && payload !== null && 'serverId' in payload) drop(String(payload.serverId));
  });
  const sweep = setInterval(() => {
    const oldest = clock() - idleMs;
    for (const [serverId, { usedAt }] of layers) if (usedAt < oldest) drop(serverId);
  }, SWEEP_MS).unref();

  const find = (serverId: string): Layer => {
    const layer = layers.get(serverId) ?? { overlays: load(serverId), base: null, view: null, usedAt: 0 };
    layer.usedAt = clock();
    layers.set(serverId, layer);
    return layer;
  };
  const load = async (serverId: string): Promise<readonly Overlay[]> =>
    (await store.entries.list(serverId)).map(toOverlay);

  return {
    async viewOf(serverId) {
      const layer = find(serverId);
      try {
        const overlays = await layer.overlays;
        if (overlays.length === 0) return library;
        if (layer.view === null || layer.base !== library.snapshot) {
          layer.base = library.snapshot;
          layer.view = toView(applyOverlays(library.snapshot, overlays), library);
        }
        return layer.view;
      } catch (error) {
        drop(serverId);
        log.warn(`A server's own entries could not be loaded: ${errorMessage(error)}`);
        return library;
      }
    },
    drop,
    size: () => layers.size,
    close() {
      clearInterval(sweep);
      unsubscribe();
    },
  };
}

function toView(snapshot: Snapshot, library: Library): KnowledgeView {
  const { encode } = library;
  return {
    snapshot,
    encode,
    answer: (question) => answerWith({ snapshot, encode }, question),
    refresh: (preview, options) => library.refresh(preview, options),
  };
}
