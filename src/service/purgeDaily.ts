import { errorMessage } from '../base/errorMessage.ts';
import type { Log } from '../base/Log.ts';
import type { Store } from '../store/types.ts';

const DAY_MS = 86_400_000;
/** The start has better things to do. */
const FIRST_MS = 60_000;

/** Delete what is older than `days`, once a day. @returns what ends it */
export function purgeDaily(store: Pick<Store, 'purge'>, days: number, log: Log): () => void {
  const purge = async (): Promise<void> => {
    try {
      const report = await store.purge(days);
      const deleted = Object.entries(report).filter(([, count]) => count > 0);
      const list = deleted.map(([what, count]) => `${count} ${what}`).join(', ');
      if (list !== '') log.info(`Deleted what is older than ${days} days: ${list}`);
    } catch (error) {
      log.warn(`What is too old could not be deleted: ${errorMessage(error)}`);
    }
  };
  const first = setTimeout(() => void purge(), FIRST_MS).unref();
  const daily = setInterval(() => void purge(), DAY_MS).unref();
  return () => {
    clearTimeout(first);
    clearInterval(daily);
  };
}
