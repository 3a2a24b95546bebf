import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../base/Log.ts';
import type { Store } from '../../store/types.ts';
import type { Messenger } from '../types.ts';
import type { Poster } from './createPoster.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_MS = 7 * DAY_MS;
/** Time of a Monday, in UTC, from which the digest of the week before is due. */
const DUE_MS = 8 * HOUR_MS;
/** Milliseconds between two looks at the calendar. */
const EVERY_MS = 15 * 60_000;

/** Returns the Monday, 00:00 UTC, of the newest week whose digest is due. The epoch was a Thursday. */
export function dueWeek(now: number): number {
  const day = Math.floor((now - DUE_MS) / DAY_MS);
  return (day - ((day + 3) % 7)) * DAY_MS - WEEK_MS;
}

/**
 * Adds each server's digest once a week. However many processes there are, and however often they start: its key is the
 * server's and the week's.
 */
export function scheduleDigests(
  { store, poster, clock, log }: { store: Store; poster: Poster; clock: () => number; log: Log },
  findMessenger: () => Messenger | null,
): { look(): Promise<void>; stop(): void } {
  const look = async (): Promise<void> => {
    try {
      const week = dueWeek(clock());
      for (const serverId of findMessenger()?.servers() ?? []) {
        const { digestChannel } = await store.settings.ofServer(serverId);
        if (digestChannel === null) continue;
        const content = { kind: 'digest' as const, week };
        await poster.add([
          { key: `digest/${serverId}/${week}`, serverId, channelId: digestChannel, userId: '', content },
        ]);
      }
    } catch (error) {
      log.warn(`The weekly digests could not be written: ${errorMessage(error)}`);
    }
  };
  const timer = setInterval(() => void look(), EVERY_MS).unref();
  return { look, stop: () => clearInterval(timer) };
}
