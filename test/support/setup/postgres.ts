import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { once } from './once.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of this run's database on PostgreSQL, or null if there is no PostgreSQL. */
    postgres: string | null;
  }
}

const SERVER = process.env.TEST_DATABASE_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/**
 * Creates one database for the whole run; each test has a schema in it.
 * @throws Error in CI if PostgreSQL cannot be reached; elsewhere its tests are skipped
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const address = await once('postgres', createDatabase);
  project.provide('postgres', address);
  return () => once('postgres.dropped', () => dropDatabase(address));
}

async function createDatabase(): Promise<string | null> {
  const url = new URL(SERVER);
  url.pathname = `footnote_test_${randomBytes(6).toString('hex')}`;
  try {
    await run(`create database ${url.pathname.slice(1)}`);
    return url.href;
  } catch (error) {
    const problem = `PostgreSQL cannot be reached at ${url.host}`;
    if (process.env.CI) throw new Error(`${problem}: start it, or set TEST_DATABASE_URL`, { cause: error });
    console.warn(`${problem}: its tests are skipped.`);
    return null;
  }
}

async function dropDatabase(address: string | null): Promise<void> {
  if (address !== null) await run(`drop database ${new URL(address).pathname.slice(1)} with (force)`);
}

async function run(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 3_000 });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
