import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import Database from 'libsql';
import type { Log } from '../../base/Log.ts';
import type { Engine } from './engine.ts';
import { LibsqlDriver } from './libsqlDriver.ts';
import { toStoreError } from './toStoreError.ts';

/** How long a statement waits inside SQLite, which holds up the event loop; the driver tries again after it. */
const busyTimeoutMs = 20;
/** How long opening and reading wait for another process, which may be putting the log in order after a crash. */
const patienceMs = 5_000;

/**
 * The embedded database, `footnote.db` in `dataDir`. Several processes may use one file: writers take turns.
 * @throws StoreError where the folder cannot be made
 */
export function openSqlite(dataDir: string, log: Log): Engine {
  const file = join(dataDir, 'footnote.db');
  const toError = (error: unknown) => toStoreError(error, file);
  makeFolder(dataDir, file);
  return {
    place: file,
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new LibsqlDriver(() => openFile(file, log), toError, patienceMs),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    tokens: { text: 'text', integer: 'integer', serial: 'integer primary key autoincrement', end: ') strict' },
    // Every transaction is immediate: it is alone anyway.
    lock: async () => {},
    notify: async () => {},
    listen: () => ({ close: async () => {} }),
  };
}

function makeFolder(dataDir: string, file: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw toStoreError(error, file);
  }
}

async function openFile(file: string, log: Log): Promise<Database.Database> {
  const until = performance.now() + patienceMs;
  for (;;) {
    try {
      return prepare(new Database(file));
    } catch (cause) {
      const error = toStoreError(cause, file);
      // Two processes that switch a new file to its log at once get in each other's way.
      if (error.code === 'busy' && performance.now() < until) await sleep(20 + Math.random() * 30);
      else if (error.code === 'readonly' && existsSync(file) && !existsSync(`${file}-wal`)) {
        log.warn(`${error.message} Opened for reading only.`);
        return prepare(new Database(`${pathToFileURL(file).href}?immutable=1`));
      } else throw error;
    }
  }
}

function prepare(database: Database.Database): Database.Database {
  database.prepare(`pragma busy_timeout = ${busyTimeoutMs}`).all([]);
  database.prepare('pragma journal_mode = wal').all([]);
  database.exec('pragma synchronous = full; pragma foreign_keys = on');
  // The first read finds out whether the file is a database, and readable at all.
  database.prepare('select count(*) from sqlite_master').all([]);
  return database;
}
