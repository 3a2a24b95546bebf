import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import pg from 'pg';
import { inject } from 'vitest';

/** A new, empty database. */
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

/** This run's database on PostgreSQL (test/support/setup/postgres.ts). */
const address = inject('postgres');

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

/** Each test has a schema of its own in the run's database: creating databases is slow. */
export const postgres: DatabaseKind = {
  name: 'PostgreSQL',
  create: async () => {
    const url = new URL(address ?? '');
    const schema = `room_${randomBytes(6).toString('hex')}`;
    await runOnServer(`create schema ${schema}`, url.href);
    url.searchParams.set('options', `-c search_path=${schema}`);
    const dataDir = await mkdtemp(join(tmpdir(), 'footnote-store-'));
    const drop = (): Promise<void> => rm(dataDir, { recursive: true, force: true });
    return { kind: 'postgres', dataDir, databaseUrl: url.href, drop };
  },
};

/** Each test has a database of its own: for tests that drop all connections to theirs. */
export const separatePostgres: DatabaseKind = {
  name: 'PostgreSQL',
  create: async () => {
    const server = address ?? '';
    const url = new URL(server);
    const name = `footnote_test_${randomBytes(6).toString('hex')}`;
    url.pathname = name;
    await runOnServer(`create database ${name}`, server);
    const dataDir = await mkdtemp(join(tmpdir(), 'footnote-store-'));
    const drop = async (): Promise<void> => {
      await runOnServer(`drop database ${name} with (force)`, server);
      await rm(dataDir, { recursive: true, force: true });
    };
    return { kind: 'postgres', dataDir, databaseUrl: url.href, drop };
  },
};

/** Runs a statement past the store, as an operator with a database client would. */
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

async function runOnServer(statement: string, server: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows;
  } finally {
    await client.end();
  }
}

/** Whether there is a PostgreSQL server to test on. */
export const hasPostgres = address !== null;
export const databaseKinds: readonly DatabaseKind[] = hasPostgres ? [sqlite, postgres] : [sqlite];
