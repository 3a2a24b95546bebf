import { notice } from '../answer/reply/toReply.ts';
import { errorMessage } from '../base/errorMessage.ts';
import type { Log } from '../base/Log.ts';
import type { Library } from '../library/Library.ts';
import type { Store } from '../store/types.ts';
import { createCorrector, LEASE_MS } from './corrections/createCorrector.ts';
import { createNotifier } from './createNotifier.ts';
import { createPublisher, type Open } from './publishing/createPublisher.ts';
import { scheduleRefresh } from './publishing/scheduleRefresh.ts';
import { purgeDaily } from './purgeDaily.ts';
import { createDraftCache } from './servers/createDraftCache.ts';
import { createServerViews, type ServerViewOptions } from './servers/createServerViews.ts';
import type { Messenger, Moderation, Service } from './types.ts';

export interface ServiceOptions {
  readonly library: Library;
  readonly store: Store;
  readonly open: Open;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly log: Log;
  readonly retentionDays: number;
  /** The one server whose moderators publish the folder; all servers' do unless told. */
  readonly homeId?: string | null;
  /** Milliseconds between two refreshes nobody asked for; without it there are none. */
  readonly refreshEveryMs?: number | null;
  /** An answer whose newest date is older than so many days says so; none does unless told. */
  readonly staleAfterDays?: number | null;
  readonly layers?: ServerViewOptions;
  /** Milliseconds between two corrections of earlier answers. */
  readonly correctEveryMs?: number;
}

/** Slow enough for any channel's limit on edits. */
const CORRECT_EVERY_MS = 1_500;
/** What a missed call or an unreachable Discord left over is looked for this often. */
const CORRECT_POLL_MS = 10 * 60_000;

/** Everything that runs beside the answers. */
export function createService(options: ServiceOptions): Service {
  const { library, store, open, clock, log, retentionDays, homeId = null } = options;
  const { staleAfterDays = null, layers: layerOptions } = options;
  const everyMs = options.correctEveryMs ?? CORRECT_EVERY_MS;
  const messengers = new Set<Messenger>();
  const findMessenger = (): Messenger | null => [...messengers][0] ?? null;
  const layers = createServerViews(library, store, clock, log, layerOptions);
  const corrector = createCorrector({ library, store, findMessenger, clock, log, everyMs, staleAfterDays });
  const publisher = createPublisher(library, store, open, corrector.wake, log);
  const teller = createNotifier(store, layers.viewOf, findMessenger, clock, log, staleAfterDays);
  const unsubscribe = ['entries', 'knowledge'].map((topic) => store.changes.subscribe(topic, () => corrector.wake()));
  const poll = setInterval(() => corrector.wake(), CORRECT_POLL_MS).unref();
  // By then nobody holds any more what a process that was killed before had in its hands.
  const freed = setTimeout(() => corrector.wake(), LEASE_MS + 1_000).unref();
  // What was published while this process started.
  publisher.follow().catch((error: unknown) => log.warn(`What is published could not be read: ${String(error)}`));
  const endPurging = purgeDaily(store, retentionDays, log);
  const refresh: Moderation['refresh'] = async (wish) => {
    const publication = await publisher.refresh(wish);
    if (publication.published) corrector.wake();
    return publication;
  };
  const endRefreshing = options.refreshEveryMs
    ? scheduleRefresh(refresh, store, options.refreshEveryMs, log)
    : async () => {};

  return {
    viewOf: layers.viewOf,
    staleAfterDays,
    moderation: {
      mayPublish: (serverId) => homeId === null || serverId === homeId,
      folder: library,
      refresh,
      async rollBack(wish) {
        const publication = await publisher.rollBack(wish);
        if (publication?.published) corrector.wake();
        return publication;
      },
      changed(serverId) {
        layers.drop(serverId);
        corrector.wake();
      },
      closed: teller.wake,
      drafts: createDraftCache(),
      async announce(serverId, line) {
        try {
          const { logChannel, locale } = await store.settings.ofServer(serverId);
          const messenger = findMessenger();
          if (logChannel === null || !messenger) return;
          const text = line(locale ?? messenger.localeOf(serverId));
          await messenger.post({ serverId, channelId: logChannel }, notice(text));
        } catch (error) {
          log.warn(`A change could not be announced: ${errorMessage(error)}`);
        }
      },
    },
    serve(messenger) {
      messengers.add(messenger);
      corrector.wake();
      teller.wake();
      return () => void messengers.delete(messenger);
    },
    async close() {
      for (const end of unsubscribe) end();
      clearInterval(poll);
      clearTimeout(freed);
      endPurging();
      await endRefreshing();
      publisher.close();
      layers.close();
      await Promise.all([corrector.close(), teller.close()]);
    },
  };
}
