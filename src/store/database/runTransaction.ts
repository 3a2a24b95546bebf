import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import { StoreError } from './StoreError.ts';
import type { Tables } from './tables.ts';

/** Longest wait of a write for other processes. */
const PATIENCE_MS = 10_000;

/**
 * Does the work in one transaction, and repeats all of it if another writer was in the way. Between two attempts the
 * connection is free, so that reads go on.
 * @throws StoreError `busy` after ten seconds
 */
export async function runTransaction<T>(db: Kysely<Tables>, work: (trx: Kysely<Tables>) => Promise<T>): Promise<T> {
  const until = performance.now() + PATIENCE_MS;
  for (let wait = 2; ; wait = Math.min(wait * 2, 100)) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'busy' || performance.now() > until) throw error;
      await sleep(wait * Math.random());
    }
  }
}
