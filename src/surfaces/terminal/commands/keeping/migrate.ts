import { readConfig } from '../../../../config.ts';
import { openPostgres } from '../../../../store/database/openPostgres.ts';
import { openSqlite } from '../../../../store/database/openSqlite.ts';
import { claimFolder } from '../../../../store/keeping/claimFolder.ts';
import { copyStore } from '../../../../store/keeping/copyStore.ts';
import type { Io } from '../../io.ts';
import { toStoreLog } from '../../output/toStoreLog.ts';
import { type Arguments, UsageError } from '../../types.ts';

const KINDS: readonly (string | undefined)[] = ['sqlite', 'postgres'];

/**
 * `migrate`: copies everything from the embedded database to PostgreSQL or back.
 * @returns the exit code: 0, or 2 for bad usage, a bot that runs, or a database that holds data already
 */
export async function migrate({ from, to }: Arguments, { env, stdout, stderr, now }: Io): Promise<number> {
  if (!KINDS.includes(from) || !KINDS.includes(to) || from === to)
    throw new UsageError('migrate needs --from sqlite --to postgres, or --from postgres --to sqlite');
  const { dataDir, databaseUrl } = readConfig(env);
  if (databaseUrl === null) throw new UsageError('migrate needs DATABASE_URL, the address of the PostgreSQL database');
  const claim = await claimFolder(dataDir);
  try {
    const file = openSqlite(dataDir, toStoreLog({ stderr }));
    const server = openPostgres(databaseUrl);
    const report = await copyStore(from === 'sqlite' ? file : server, to === 'sqlite' ? file : server, now());
    for (const [table, rows] of report) if (rows > 0) stdout.write(`${table}: ${rows}\n`);
    const next = to === 'sqlite' ? 'unset DATABASE_URL' : 'keep DATABASE_URL set';
    stdout.write(`copied to ${to === 'sqlite' ? file.place : server.place}; ${next}, then start the bot\n`);
    return 0;
  } finally {
    claim.release();
  }
}
