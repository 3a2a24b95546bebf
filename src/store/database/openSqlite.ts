import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import Database from 'libsql';
import type { Log } from '../../base/Log.ts';
import { machineTime } from '../time/machineTime.ts';
import type { Engine } from './engine.ts';
import { LibsqlDriver } from './libsqlDriver.ts';
import { StoreError } from './StoreError.ts';
import { scrubSqlite } from './scrub/scrubSqlite.ts';
import { sqliteSerials } from './serials.ts';
import { toStoreError } from './toStoreError.ts';

/** Wait of a statement inside SQLite, which blocks the event loop; then the driver retries. */
const BUSY_TIMEOUT_MS = 20;
/** Wait of opening and reading for another process, which may be recovering the log after a crash. */
const PATIENCE_MS = 5_000;

/** Bytes of a database's first page, and of a log without content. */
const PAGE_BYTES = 4096;
const LOG_HEAD_BYTES = 32;
/** Bytes of the file that processes share, at least. */
const SHARED_BYTES = 32_768;

/** Path of the embedded database. */
export const databaseFile = (dataDir: string): string => join(dataDir, 'footnote.db');

/** Opens the embedded database, `footnote.db` in `dataDir`. Several processes may share the file: writers take turns. */
export function openSqlite(dataDir: string, log: Log): Engine {
  const file = databaseFile(dataDir);
  const isNew = sizeOf(file) <= PAGE_BYTES && sizeOf(`${file}-wal`) <= LOG_HEAD_BYTES;
  const open = async (): Promise<Database.Database> => {
    makeFolder(dataDir, file);
    return openFile(file, log);
  };
  const toError = (error: unknown): StoreError => toStoreError(error, file);
  return { ...createEngine(file, open, toError), inMemory: isNew ? (error) => openMemory(file, error) : null };
}

/** Opens an empty database in memory; whatever it refuses, it refuses for the reason why there is no file. */
function openMemory(file: string, { code, cause }: StoreError): Engine {
  const refusal = new StoreError(
    code,
    `Nothing can be written to ${file}: the disk is full. Footnote answers from memory and keeps nothing: free some space, then start it again.`,
    cause,
  );
  const toError = (error: unknown): StoreError => {
    const known = toStoreError(error, file);
    return known.code === 'readonly' ? refusal : known;
  };
  return { ...createEngine(file, async () => prepare(new Database(':memory:')), toError), refusal };
}

function createEngine(
  file: string,
  open: () => Promise<Database.Database>,
  toError: (error: unknown) => StoreError,
): Engine {
  return {
    place: file,
    refusal: null,
    inMemory: null,
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new LibsqlDriver(open, toError, PATIENCE_MS),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
    tokens: { text: 'text', integer: 'integer', serial: 'integer primary key autoincrement', end: ') strict' },
    serials: sqliteSerials,
    scrub: scrubSqlite,
    // Every transaction is immediate, so it is the only one anyway.
    lock: async () => {},
    leaseTime: async () => machineTime(),
    notify: async () => {},
    listen: () => ({ close: async () => {} }),
  };
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Whether a file of the shared one's size can be written; true if it fails for another reason than a full disk. */
function hasRoom(file: string): boolean {
  try {
    writeFileSync(file, Buffer.alloc(SHARED_BYTES));
    return true;
  } catch (error) {
    return toStoreError(error, file).code !== 'full';
  } finally {
    rmSync(file, { force: true });
  }
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
  // Without room for the file that processes share there is no other one, and memory does in its place.
  const alone = sizeOf(`${file}-shm`) < SHARED_BYTES && !hasRoom(`${file}-room`);
  for (;;) {
    try {
      return prepare(new Database(file), alone);
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

function prepare(database: Database.Database, alone = false): Database.Database {
  database.prepare(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`).all([]);
  if (alone) database.prepare('pragma locking_mode = exclusive').all([]);
  database.prepare('pragma secure_delete = on').all([]);
  database.prepare('pragma journal_mode = wal').all([]);
  database.exec('pragma synchronous = full; pragma foreign_keys = on');
  // The first read fails if the file is not a readable database.
  database.prepare('select count(*) from sqlite_master').all([]);
  return database;
}
