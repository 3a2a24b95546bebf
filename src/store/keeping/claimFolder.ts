import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { StoreError } from '../database/StoreError.ts';
import { toStoreError } from '../database/toStoreError.ts';

/** Wait for a process that is ending. */
const PATIENCE_MS = 3_000;

/**
 * Makes this process the only one that runs on a data folder, until it releases the folder or ends, however it ends: the
 * claim is a lock that the operating system takes back. Where no lock can be had, such as on a read-only disk, nothing is
 * claimed.
 * @throws StoreError `busy` if another process holds it
 */
export async function claimFolder(dataDir: string): Promise<{ release(): void }> {
  const file = join(dataDir, 'footnote.lock');
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    let lock: Database.Database | undefined;
    try {
      mkdirSync(dataDir, { recursive: true });
      lock = new Database(file);
      lock.exec('begin exclusive');
      const held = lock;
      return { release: () => void held.close() };
    } catch (cause) {
      lock?.close();
      if (toStoreError(cause, file).code !== 'busy') return { release: () => {} };
      if (performance.now() > until) {
        throw new StoreError(
          'busy',
          `Another Footnote runs on ${dataDir}: stop it first, or set another DATA_DIR. Several that share their data need PostgreSQL (DATABASE_URL).`,
          cause,
        );
      }
      await sleep(100);
    }
  }
}
