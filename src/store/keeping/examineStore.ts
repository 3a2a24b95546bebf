import { existsSync } from 'node:fs';
import { CamelCasePlugin, Kysely } from 'kysely';
import { type Finding, failure, ok, warning } from '../../base/findings/Finding.ts';
import type { Log } from '../../base/Log.ts';
import { migrations } from '../database/migrations.ts';
import { openPostgres } from '../database/openPostgres.ts';
import { openSqlite } from '../database/openSqlite.ts';
import { StoreError } from '../database/StoreError.ts';
import type { Tables } from '../database/tables.ts';
import { toStoreError } from '../database/toStoreError.ts';
import { databaseFile } from './databaseFile.ts';

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** Checks whether the bot's database can be read, and by this version; it changes nothing, not even its schema. */
export async function examineStore(dataDir: string, databaseUrl: string | null): Promise<Finding> {
  if (databaseUrl === null && !existsSync(databaseFile(dataDir)))
    return ok('database', `there is none in ${dataDir} yet: the bot creates it`);
  const engine = databaseUrl === null ? openSqlite(dataDir, silent) : openPostgres(databaseUrl);
  const db = new Kysely<Tables>({ dialect: engine.dialect, plugins: [new CamelCasePlugin()] });
  try {
    const { version } = await db
      .selectFrom('versions')
      .select(({ fn }) => fn.max('version').as('version'))
      .executeTakeFirstOrThrow();
    const found = Number(version);
    if (found > migrations.length)
      return failure('database', `${engine.place} was written by a later version of Footnote: update this one`);
    return found === migrations.length
      ? ok('database', `${engine.place} answers`)
      : warning(
          'database',
          `${engine.place} is an earlier version’s: the bot’s next start brings it up to date; back it up first`,
        );
  } catch (error) {
    const known = error instanceof StoreError ? error : toStoreError(error, engine.place);
    // It answers, and has no tables.
    if (known.code === 'failed') return ok('database', `${engine.place} answers, and is empty: the bot fills it`);
    return failure('database', known.message);
  } finally {
    await db.destroy();
  }
}
