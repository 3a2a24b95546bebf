import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { StoreError } from './StoreError.ts';
import type { Tables } from './tables.ts';

/** How long a write waits for other processes altogether. */
const patienceMs = 10_000;

/**
 * Do the work in one transaction, and all of it again where another writer was in the way. Between two tries the
 * connection is free, so that reading goes on meanwhile.
 * @throws StoreError `busy` when patience ends
 */
export async function runTransaction<T>(db: Kysely<Tables>, work: (trx: Kysely<Tables>) => Promise<T>): Promise<T> {
  const until = performance.now() + patienceMs;
  for (let wait = 2; ; wait = Math.min(wait * 2, 100)) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'busy' || performance.now() > until) throw error;
      await sleep(wait * Math.random());
    }
  }
}
