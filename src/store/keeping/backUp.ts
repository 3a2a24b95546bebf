import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import Database from 'libsql';
import { databaseFile } from '../database/openSqlite.ts';
import { storeError, toStoreError } from '../database/toStoreError.ts';

/**
 * Copies the embedded database of `dataDir` to a new file that only its owner can read, whole and of one moment, while others
 * read and write. The key of the pseudonyms is not in it.
 * @returns the copy's bytes
 * @throws StoreError if there is no database, the file exists, or it cannot be written; nothing is left behind then
 */
export function backUp(dataDir: string, to: string): number {
  const from = databaseFile(dataDir);
  if (!existsSync(from)) throw storeError('invalid', from, 'there is no database yet. Check DATA_DIR.');
  if (existsSync(to)) throw storeError('invalid', to, 'exists already, and is not overwritten. Name another file.');
  const part = `${to}.part`;
  try {
    rmSync(part, { force: true });
    // Created first, with its rights: SQLite writes into an empty file.
    closeSync(openSync(part, 'wx', 0o600));
  } catch (error) {
    throw toStoreError(error, to);
  }
  let database: Database.Database | undefined;
  try {
    database = new Database(from);
    database.prepare('pragma busy_timeout = 5000').all([]);
    database.prepare('vacuum into ?').run([part]);
    database.close();
    database = undefined;
    renameSync(part, to);
    return statSync(to).size;
  } catch (error) {
    const known = toStoreError(error, from);
    throw known.code === 'full' || known.code === 'disk' || known.code === 'readonly' ? toStoreError(error, to) : known;
  } finally {
    database?.close();
    rmSync(part, { force: true });
  }
}
