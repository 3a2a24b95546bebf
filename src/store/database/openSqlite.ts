import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import Database from 'libsql';
import type { Log } from '../../base/Log.ts';
import { machineTime } from '../time/machineTime.ts';
import type { Engine } from './engine.ts';
import { LibsqlDriver } from './libsqlDriver.ts';
import { scrubSqlite } from './scrub/scrubSqlite.ts';
import { toStoreError } from './toStoreError.ts';

/** Wait of a statement inside SQLite, which blocks the event loop; then the driver retries. */
const BUSY_TIMEOUT_MS = 20;
/** Wait of opening and reading for another process, which may be recovering the log after a crash. */
const PATIENCE_MS = 5_000;

/**
 * Opens the embedded database, `footnote.db` in `dataDir`. Several processes may share the file: writers take turns.
 * @throws StoreError if the folder cannot be created
 */
export function openSqlite(dataDir: string, log: Log): Engine {
  const file = join(dataDir, 'footnote.db');
  const toError = (error: unknown) => toStoreError(error, file);
  makeFolder(dataDir, file);
  return {
    place: file,
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new LibsqlDriver(() => openFile(file, log), toError, PATIENCE_MS),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    tokens: { text: 'text', integer: 'integer', serial: 'integer primary key autoincrement', end: ') strict' },
    scrub: scrubSqlite,
    // Every transaction is immediate, so it is the only one anyway.
    lock: async () => {},
    leaseTime: async () => machineTime(),
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
  const until = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return prepare(new Database(file));
    } catch (cause) {
      const error = toStoreError(cause, file);
      // Two processes that switch a new file to its log at the same time block each other.
      if (error.code === 'busy' && performance.now() < until) await sleep(20 + Math.random() * 30);
      else if (error.code === 'readonly' && existsSync(file) && !existsSync(`${file}-wal`)) {
        log.warn(`${error.message} It was opened read-only.`);
        return prepare(new Database(`${pathToFileURL(file).href}?immutable=1`));
      } else throw error;
    }
  }
}

function prepare(database: Database.Database): Database.Database {
  database.prepare(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`).all([]);
  database.prepare('pragma secure_delete = on').all([]);
  database.prepare('pragma journal_mode = wal').all([]);
  database.exec('pragma synchronous = full; pragma foreign_keys = on');
  // The first read fails if the file is not a readable database.
  database.prepare('select count(*) from sqlite_master').all([]);
  return database;
}
