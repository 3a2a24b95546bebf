import type { Reading } from '../answer/types.ts';
import { errorMessage } from '../base/errorMessage.ts';
import { createCorrector, LEASE_MS } from './corrections/createCorrector.ts';
import { createMender } from './corrections/createMender.ts';
import { createModeration, type ModerationOptions } from './createModeration.ts';
import { createNotifier } from './createNotifier.ts';
import { createPoster } from './outbox/createPoster.ts';
import { renderPost } from './outbox/renderPost.ts';
import { scheduleDigests } from './outbox/scheduleDigests.ts';
import { createPublisher, type Open } from './publishing/createPublisher.ts';
import { scheduleRefresh } from './publishing/scheduleRefresh.ts';
import { purgeDaily } from './purgeDaily.ts';
import { createServerViews, type ServerViewOptions } from './servers/createServerViews.ts';
import type { Messenger, Moderation, Service } from './types.ts';
import { createWatcher } from './watching/createWatcher.ts';

export interface ServiceOptions extends ModerationOptions {
  readonly open: Open;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly retentionDays: number;
  /** Milliseconds between two regular refreshes; null or absent for none. */
  readonly refreshEveryMs?: number | null;
  /** Age in days from which an answer is marked as possibly out of date; null or absent for never. */
  readonly staleAfterDays?: number | null;
  readonly layers?: ServerViewOptions;
  /** Milliseconds between two corrections of earlier answers. */
  readonly correctEveryMs?: number;
}

/** Slow enough for the limit on edits of any channel. */
const CORRECT_EVERY_MS = 1_500;
/** Milliseconds between two searches for answers left over by a lost notification or an unreachable Discord. */
const CORRECT_POLL_MS = 10 * 60_000;

/** Starts all background work: publishing, corrections, notifications and deletion of old records. */
export function createService(options: ServiceOptions): Service {
  const { library, store, open, clock, log, retentionDays } = options;
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
  const mender = createMender(library, store, () => poster.wake(), log);
  /** Looks for what answers said before their entries changed. */
  const correct = (): void => {
    corrector.wake();
    mender.wake();
  };
  const onServed = (): void => {
    correct();
    watcher.wake();
  };
  const publisher = createPublisher(library, store, open, onServed, log, watcher);
  const notifier = createNotifier(store, views.viewOf, findMessenger, log, readingOf);
  const sources = { store, viewOf: views.viewOf, readingOf };
  const poster = createPoster(store, findMessenger, (post, messenger) => renderPost(post, messenger, sources), log);
  const digests = scheduleDigests({ store, poster, clock, log }, findMessenger);
  const unsubscribe = ['entries', 'knowledge'].map((topic) => store.changes.subscribe(topic, correct));
  const poll = setInterval(correct, CORRECT_POLL_MS).unref();
  // By then the leases of a process that was killed before have ended.
  const leasesEnded = setTimeout(correct, LEASE_MS + 1_000).unref();
  // Another process may have published while this one started.
  publisher
    .follow()
    .catch((error: unknown) => log.warn(`The published knowledge could not be read: ${errorMessage(error)}`));
  const stopPurging = purgeDaily(store, retentionDays, log);
  const refresh: Moderation['refresh'] = async (wish) => {
    const publication = await publisher.refresh(wish);
    if (publication.published) correct();
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
      ...createModeration(options, poster, findMessenger),
      refresh,
      async rollBack(wish) {
        const publication = await publisher.rollBack(wish);
        if (publication?.published) correct();
        return publication;
      },
      changed(serverId) {
        views.drop(serverId);
        correct();
        watcher.wake(serverId);
      },
      sourcesKept: watcher.reload,
      closed() {
        notifier.wake();
        poster.wake();
      },
    },
    serve(messenger) {
      messengers.add(messenger);
      correct();
      notifier.wake();
      poster.wake();
      void digests.look();
      return () => void messengers.delete(messenger);
    },
    async close() {
      for (const end of unsubscribe) end();
      clearInterval(poll);
      clearTimeout(leasesEnded);
      stopPurging();
      digests.stop();
      await stopRefreshing();
      publisher.close();
      views.close();
      await Promise.all([corrector.close(), mender.close(), notifier.close(), poster.close(), watcher.close()]);
    },
  };
}
