import { readConfig } from '../../../../config.ts';
import { backUp } from '../../../../store/keeping/backUp.ts';
import { restore } from '../../../../store/keeping/restore.ts';
import type { Io } from '../../io.ts';
import { type Arguments, UsageError } from '../../types.ts';

const KEY = 'The key of the pseudonyms is not in it: keep pseudonym.key, or PSEUDONYM_KEY, somewhere else.';

/**
 * `backup`: copies the embedded database to a new file, also while the bot runs.
 * @returns the exit code: 1 if the database is PostgreSQL, 2 for bad usage or a database that cannot be copied
 */
export async function backup({ text: file }: Arguments, { env, stdout, stderr }: Io): Promise<number> {
  if (!file) throw new UsageError('backup needs the file to write');
  const { dataDir, databaseUrl } = readConfig(env);
  if (databaseUrl !== null) {
    stderr.write(
      `The database is PostgreSQL: pg_dump --format=custom --file=${file} "$DATABASE_URL" copies it while the bot runs\n`,
    );
    return 1;
  }
  const bytes = backUp(dataDir, file);
  stdout.write(`wrote ${file}, ${(bytes / 1e6).toFixed(1)} MB\n${KEY}\n`);
  return 0;
}

/**
 * `restore`: makes a backup the embedded database; the former one stays beside it.
 * @returns the exit code: 1 if the database is PostgreSQL, 2 for bad usage, a bot that runs, or an unsound backup
 */
export async function restoreBackup({ text: file }: Arguments, { env, stdout, stderr, now }: Io): Promise<number> {
  if (!file) throw new UsageError('restore needs the file of a backup');
  const { dataDir, databaseUrl } = readConfig(env);
  if (databaseUrl !== null) {
    stderr.write(
      `The database is PostgreSQL: pg_restore --clean --dbname="$DATABASE_URL" ${file} restores it while no bot runs\n`,
    );
    return 1;
  }
  const former = await restore(dataDir, file, `before-${new Date(now()).toISOString().replaceAll(':', '')}`);
  stdout.write(
    `restored ${file}\n${former === null ? '' : `the database before is ${former}: delete it when you no longer need it\n`}`,
  );
  return 0;
}
