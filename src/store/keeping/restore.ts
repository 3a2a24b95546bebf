import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';
import { migrations } from '../database/migrations.ts';
import { databaseFile } from '../database/openSqlite.ts';
import { storeError, toStoreError } from '../database/toStoreError.ts';
import { claimFolder } from './claimFolder.ts';

/**
 * Makes a backup the embedded database of `dataDir`. What was there stays beside it; no moment has no database.
 * @param name end of the former database's name, such as its time
 * @returns path of the former database; null if there was none
 * @throws StoreError if the backup is not a sound database of this or an earlier Footnote, or a bot runs on the folder
 */
export async function restore(dataDir: string, from: string, name: string): Promise<string | null> {
  examine(from);
  const claim = await claimFolder(dataDir);
  const file = databaseFile(dataDir);
  const part = `${file}.part`;
  try {
    mkdirSync(dataDir, { recursive: true });
    copyFileSync(from, part);
    const copied = openSync(part, 'r+');
    fsyncSync(copied);
    closeSync(copied);
    const former = existsSync(file) ? putAside(file, `${file}.${name}`) : null;
    renameSync(part, file);
    return former;
  } catch (error) {
    throw toStoreError(error, file);
  } finally {
    rmSync(part, { force: true });
    claim.release();
  }
}

/** Throws unless the file is a sound database of Footnote's. */
function examine(file: string): void {
  if (!existsSync(file)) throw storeError('invalid', file, 'there is no such file.');
  let database: Database.Database | undefined;
  try {
    // Opened so, nothing is written beside it.
    database = new Database(`${pathToFileURL(file).href}?immutable=1`);
    const found = database.prepare('pragma integrity_check(1)').all([]) as { integrity_check: string }[];
    if (found[0]?.integrity_check !== 'ok') throw storeError('damaged', file, String(found[0]?.integrity_check));
    const known = database.prepare("select 1 from sqlite_master where name = 'versions'").all([]);
    if (known.length === 0) throw storeError('invalid', file, 'is not a backup of Footnote’s database.');
    const [newest] = database.prepare('select max(version) as version from versions').all([]) as { version: number }[];
    if ((newest?.version ?? 0) > migrations.length) throw storeError('newer', file);
  } catch (error) {
    throw toStoreError(error, file);
  } finally {
    database?.close();
  }
}

/** Keeps the database under another name, with what its log holds. */
function putAside(file: string, former: string): string {
  let database: Database.Database | undefined;
  try {
    database = new Database(file);
    database.prepare('pragma journal_mode = delete').all([]);
  } catch {
    // A damaged one is kept as it is, with its log.
  } finally {
    database?.close();
  }
  for (const end of ['-wal', '-shm']) if (existsSync(file + end)) renameSync(file + end, former + end);
  try {
    linkSync(file, former);
  } catch {
    // Not every file system has links.
    copyFileSync(file, former, constants.COPYFILE_EXCL);
  }
  return former;
}
