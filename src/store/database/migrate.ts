import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import { type Migration, migrations } from './migrations.ts';
import { runTransaction } from './runTransaction.ts';
import { StoreError } from './StoreError.ts';
import type { Tables } from './tables.ts';
import { storeError } from './toStoreError.ts';

/**
 * Brings the database to this code's version, completely or not at all. Processes that start at the same time take
 * turns; if the database is current, nothing is written.
 * @throws StoreError `newer` if a later version of Footnote wrote it
 */
export async function migrate(
  db: Kysely<Tables>,
  engine: Engine,
  now: number,
  steps: readonly Migration[] = migrations,
): Promise<void> {
  // An empty database has no table to read.
  const before = await readVersion(db, engine, steps.length).catch((error: unknown) => {
    if (error instanceof StoreError && error.code === 'failed') return 0;
    throw error;
  });
  if (before === steps.length) return;
  await runTransaction(db, async (trx) => {
    await engine.lock(trx, 'migrate');
    const { integer, end } = engine.tokens;
    await sql
      .raw(`create table if not exists versions (version ${integer} primary key, applied_at ${integer} not null${end}`)
      .execute(trx);
    const version = await readVersion(trx, engine, steps.length);
    for (const [index, step] of steps.entries()) {
      if (index < version) continue;
      for (const statement of step(engine.tokens)) await sql.raw(statement).execute(trx);
      await trx
        .insertInto('versions')
        .values({ version: index + 1, appliedAt: now })
        .execute();
    }
  });
}

/**
 * Returns the version of a database's schema. Rejects with a StoreError, `failed` if it has no tables.
 * @throws StoreError `newer` if it is later than the newest version that this code knows
 */
export async function readVersion(db: Kysely<Tables>, engine: Engine, newest: number): Promise<number> {
  const { version } = await db
    .selectFrom('versions')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirstOrThrow();
  if (Number(version) > newest) throw storeError('newer', engine.place);
  return Number(version);
}
