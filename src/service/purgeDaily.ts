import { errorMessage } from '../base/errorMessage.ts';
import type { Log } from '../base/Log.ts';
import type { Store } from '../store/types.ts';

const DAY_MS = 86_400_000;
/** Delay of the first run, so that the start is not slowed down. */
const FIRST_MS = 60_000;

/** Deletes records older than `days`, once a day. @returns a function that stops it */
export function purgeDaily(store: Pick<Store, 'purge'>, days: number, log: Log): () => void {
  const purge = async (): Promise<void> => {
    try {
      const report = await store.purge(days);
      const deleted = Object.entries(report).filter(([, count]) => count > 0);
      const list = deleted.map(([kind, count]) => `${count} ${kind}`).join(', ');
      if (list !== '') log.info(`Deleted records older than ${days} days: ${list}`);
    } catch (error) {
      log.warn(`Old records could not be deleted: ${errorMessage(error)}`);
    }
  };
  const first = setTimeout(() => void purge(), FIRST_MS).unref();
  const daily = setInterval(() => void purge(), DAY_MS).unref();
  return () => {
    clearTimeout(first);
    clearInterval(daily);
  };
}
