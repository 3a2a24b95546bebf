import { notice } from '../answer/reply/notice.ts';
import type { Reading } from '../answer/types.ts';
import { errorMessage } from '../base/errorMessage.ts';
import type { Log } from '../base/Log.ts';
import { type ReadUpload, readUpload, type Upload } from '../knowledge/readUpload.ts';
import type { Library } from '../library/Library.ts';
import type { Store } from '../store/types.ts';
import { createCorrector, LEASE_MS } from './corrections/createCorrector.ts';
import { createNotifier } from './createNotifier.ts';
import { createPublisher, type Open } from './publishing/createPublisher.ts';
import { findHome } from './publishing/findHome.ts';
import { scheduleRefresh } from './publishing/scheduleRefresh.ts';
import { purgeDaily } from './purgeDaily.ts';
import { createFormCache } from './servers/createFormCache.ts';
import { createServerViews, type ServerViewOptions } from './servers/createServerViews.ts';
import type { Messenger, Moderation, PendingImport, Service, UnsavedForm } from './types.ts';
import { createWatcher } from './watching/createWatcher.ts';

export interface ServiceOptions {
  readonly library: Library;
  readonly store: Store;
  readonly open: Open;
  /** Reads an uploaded file; in this thread by default. */
  readonly read?: (upload: Upload) => Promise<ReadUpload>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly log: Log;
  readonly retentionDays: number;
  /** The only server whose moderators may publish the folder; null or absent for the one that the bot is in. */
  readonly homeId?: string | null;
  /** Milliseconds between two regular refreshes; null or absent for none. */
  readonly refreshEveryMs?: number | null;
  /** Age in days from which an answer is marked as possibly out of date; null or absent for never. */
  readonly staleAfterDays?: number | null;
  readonly layers?: ServerViewOptions;
  /** Milliseconds between two corrections of earlier answers. */
  readonly correctEveryMs?: number;
}

/** Forms and imports that are kept in memory; the oldest is dropped. */
const MAX_FORMS = 200;
const MAX_IMPORTS = 20;
/** Slow enough for the limit on edits of any channel. */
const CORRECT_EVERY_MS = 1_500;
/** Milliseconds between two searches for answers left over by a lost notification or an unreachable Discord. */
const CORRECT_POLL_MS = 10 * 60_000;

/** Starts all background work: publishing, corrections, notifications and deletion of old records. */
export function createService(options: ServiceOptions): Service {
  const { library, store, open, clock, log, retentionDays, homeId = null } = options;
  const { staleAfterDays = null, layers: viewOptions } = options;
  const everyMs = options.correctEveryMs ?? CORRECT_EVERY_MS;
  const messengers = new Set<Messenger>();
  const findMessenger = (): Messenger | null => [...messengers][0] ?? null;
  const views = createServerViews(library, store, open, clock, log, viewOptions);
  const watcher = createWatcher(library, store, log);
  const readingOf = (serverId: string): Reading => ({
    now: clock(),
    staleAfterDays,
    findWatched: watcher.find(serverId),
  });
  const corrector = createCorrector({ library, store, findMessenger, log, everyMs, readingOf });
  const onServed = (): void => {
    corrector.wake();
    watcher.wake();
  };
  const publisher = createPublisher(library, store, open, onServed, log, watcher);
  const notifier = createNotifier(store, views.viewOf, findMessenger, log, readingOf);
  const unsubscribe = ['entries', 'knowledge'].map((topic) => store.changes.subscribe(topic, () => corrector.wake()));
  const poll = setInterval(() => corrector.wake(), CORRECT_POLL_MS).unref();
  // By then the leases of a process that was killed before have ended.
  const leasesEnded = setTimeout(() => corrector.wake(), LEASE_MS + 1_000).unref();
  // Another process may have published while this one started.
  publisher
    .follow()
    .catch((error: unknown) => log.warn(`The published knowledge could not be read: ${errorMessage(error)}`));
  const stopPurging = purgeDaily(store, retentionDays, log);
  const refresh: Moderation['refresh'] = async (wish) => {
    const publication = await publisher.refresh(wish);
    if (publication.published) corrector.wake();
    return publication;
  };
  const stopRefreshing = options.refreshEveryMs
    ? scheduleRefresh(refresh, store, options.refreshEveryMs, log)
    : async () => {};

  watcher.wake();

  return {
    async viewOf(serverId) {
      await watcher.ready;
      return views.viewOf(serverId);
    },
    watchedIn: watcher.find,
    staleAfterDays,
    moderation: {
      homeOf: (serverId) => findHome(serverId, homeId, findMessenger()?.servers() ?? null),
      folder: library,
      refresh,
      async rollBack(wish) {
        const publication = await publisher.rollBack(wish);
        if (publication?.published) corrector.wake();
        return publication;
      },
      changed(serverId) {
        views.drop(serverId);
        corrector.wake();
        watcher.wake(serverId);
      },
      sourcesKept: watcher.reload,
      closed: notifier.wake,
      read: options.read ?? readUpload,
      imports: createFormCache<PendingImport>(MAX_IMPORTS),
      drafts: createFormCache<UnsavedForm>(MAX_FORMS),
      mayWrite: (serverId, channelId) => findMessenger()?.mayWrite({ serverId, channelId }) ?? true,
      inspect: (serverId, channelId, roleId) => findMessenger()?.inspect({ serverId, channelId, roleId }) ?? null,
      async announce(serverId, by, line, toButtons = () => []) {
        try {
          const { logChannel, locale } = await store.settings.ofServer(serverId);
          const messenger = findMessenger();
          if (logChannel === null || !messenger) return;
          const language = locale ?? messenger.localeOf(serverId);
          const reply = { ...notice(line(language)), shows: [by], buttons: toButtons(language) };
          await messenger.post({ serverId, channelId: logChannel }, reply);
        } catch (error) {
          log.warn(`A change could not be announced: ${errorMessage(error)}`);
        }
      },
    },
    serve(messenger) {
      messengers.add(messenger);
      corrector.wake();
      notifier.wake();
      return () => void messengers.delete(messenger);
    },
    async close() {
      for (const end of unsubscribe) end();
      clearInterval(poll);
      clearTimeout(leasesEnded);
      stopPurging();
      await stopRefreshing();
      publisher.close();
      views.close();
      await Promise.all([corrector.close(), notifier.close(), watcher.close()]);
    },
  };
}
