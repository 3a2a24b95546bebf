import { setTimeout as sleep } from 'node:timers/promises';
import { type Kysely, sql } from 'kysely';

/** Largest file that is rewritten at once, in bytes: rewriting takes about a second for it and blocks this thread. */
const MAX_REWRITTEN = 64 * 1024 * 1024;
/** Free pages that are given back at once in a larger file. */
const MAX_PAGES = 1000;
const CHECKPOINT_TRIES = 10;

/**
 * Takes what deleted rows left out of the file and its log. `secure_delete` has overwritten the rows themselves; rewriting
 * the file also gets at copies that stayed in a page when its rows were moved to another.
 */
export async function scrubSqlite<Tables>(db: Kysely<Tables>): Promise<void> {
  await db.connection().execute(async (connection) => {
    const count = async (pragma: string): Promise<number> => {
      const { rows } = await sql.raw<Record<string, number>>(`pragma ${pragma}`).execute(connection);
      return Object.values(rows[0] ?? {})[0] ?? 0;
    };
    const size = (await count('page_count')) * (await count('page_size'));
    // Takes effect when the file is rewritten.
    await sql.raw('pragma auto_vacuum = incremental').execute(connection);
    await sql.raw(size <= MAX_REWRITTEN ? 'vacuum' : `pragma incremental_vacuum(${MAX_PAGES})`).execute(connection);
    // The log is cut off when no other process reads from it.
    for (let tries = 0; tries < CHECKPOINT_TRIES && (await count('wal_checkpoint(truncate)')) > 0; tries++) {
      await sleep(50);
    }
  });
}
