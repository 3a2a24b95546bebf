import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { afterAll } from 'vitest';

/** A database of its own, empty at first. */
export interface TestDatabase {
  readonly kind: 'sqlite' | 'postgres';
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  drop(): Promise<void>;
}

export interface DatabaseKind {
  readonly name: string;
  create(): Promise<TestDatabase>;
}

const server = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

export const sqlite: DatabaseKind = {
  name: 'SQLite',
  create: async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'footnote-store-'));
    const drop = async (): Promise<void> => {
      // A test may have made it read-only.
      await chmod(dataDir, 0o755);
      await rm(dataDir, { recursive: true, force: true });
    };
    return { kind: 'sqlite', dataDir, databaseUrl: null, drop };
  },
};

/** One database a test file, one schema a room: making databases is slow. */
let shared: Promise<URL> | undefined;

export const postgres: DatabaseKind = {
  name: 'PostgreSQL',
  create: async () => {
    shared ??= createShared();
    const url = new URL(await shared);
    const schema = `room_${randomBytes(6).toString('hex')}`;
    await runOnServer(`create schema ${schema}`, url.href);
    url.searchParams.set('options', `-c search_path=${schema}`);
    return { kind: 'postgres', dataDir: '/nowhere', databaseUrl: url.href, drop: async () => {} };
  },
};

async function createShared(): Promise<URL> {
  const url = new URL(server);
  url.pathname = `footnote_test_${randomBytes(6).toString('hex')}`;
  await runOnServer(`create database ${url.pathname.slice(1)}`);
  return url;
}

afterAll(async () => {
  if (shared) await runOnServer(`drop database ${(await shared).pathname.slice(1)} with (force)`);
});

/** Past the store, as an operator with a database client would. */
export async function query(database: TestDatabase, statement: string): Promise<Record<string, unknown>[]> {
  if (database.databaseUrl) return runOnServer(statement, database.databaseUrl);
  const file = new Database(join(database.dataDir, 'footnote.db'));
  try {
    const prepared = file.prepare(statement);
    if (prepared.reader) return prepared.all([]) as Record<string, unknown>[];
    prepared.run([]);
    return [];
  } finally {
    file.close();
  }
}

async function runOnServer(statement: string, address = server): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

const reachable = await runOnServer('select 1').then(
  () => true,
  () => false,
);
if (!reachable)
  console.warn(
    `PostgreSQL cannot be reached at ${new URL(server).host}: its tests ${process.env.CI ? 'fail' : 'are skipped'}.`,
  );

/** In CI an unreachable PostgreSQL is a failure, elsewhere its tests are left out. */
export const postgresKinds: readonly DatabaseKind[] = reachable || process.env.CI ? [postgres] : [];
export const databaseKinds: readonly DatabaseKind[] = [sqlite, ...postgresKinds];
