import { existsSync } from 'node:fs';
import { type Finding, failure, ok, warning } from '../../base/findings/Finding.ts';
import { SILENT } from '../../base/Log.ts';
import { readVersion } from '../database/migrate.ts';
import { migrations } from '../database/migrations.ts';
import { openPostgres } from '../database/openPostgres.ts';
import { databaseFile, openSqlite } from '../database/openSqlite.ts';
import { toStoreError } from '../database/toStoreError.ts';
import { connect } from '../writes/connect.ts';

/** Checks whether the bot's database can be read, and by this version; it changes nothing, not even its schema. */
export async function examineStore(dataDir: string, databaseUrl: string | null): Promise<Finding> {
  if (databaseUrl === null && !existsSync(databaseFile(dataDir)))
    return ok('database', `there is none in ${dataDir} yet: the bot creates it`);
  const engine = databaseUrl === null ? openSqlite(dataDir, SILENT) : openPostgres(databaseUrl);
  const { place } = engine;
  const db = connect(engine);
  try {
    return (await readVersion(db, engine, migrations.length)) === migrations.length
      ? ok('database', `${place} answers`)
      : warning(
          'database',
          `${place} is an earlier version’s: the bot’s next start brings it up to date; back it up first`,
        );
  } catch (error) {
    const known = toStoreError(error, place);
    // It answers, and has no tables.
    if (known.code === 'failed') return ok('database', `${place} answers, and is empty: the bot fills it`);
    return failure('database', known.message);
  } finally {
    await db.destroy();
  }
}
