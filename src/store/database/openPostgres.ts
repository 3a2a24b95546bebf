import {
  PostgresAdapter,
  PostgresDriver,
  PostgresIntrospector,
  type PostgresPool,
  PostgresQueryCompiler,
  sql,
} from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.ts';
import { listenPostgres } from './listenPostgres.ts';
import { scrubPostgres } from './scrub/scrubPostgres.ts';
import { postgresSerials } from './serials.ts';
import { storeError, toStoreError } from './toStoreError.ts';

const channel = 'footnote_changes';
/** First key of Footnote's advisory locks: "Fn". */
const lockSpace = 0x466e;
const locks = { migrate: 1, changes: 2 };

/** Opens PostgreSQL at a postgres:// address. Many processes on many machines may share it. */
export function openPostgres(databaseUrl: string): Engine {
  const place = toPlace(databaseUrl);
  const config: pg.ClientConfig = {
    connectionString: databaseUrl,
    application_name: 'footnote',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  };
  return {
    place,
    refusal: null,
    inMemory: null,
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new PostgresDriver({ pool: createPool(config, place) }),
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    tokens: {
      text: 'text collate "C"',
      integer: 'bigint',
      serial: 'bigint generated always as identity primary key',
      end: ')',
    },
    serials: postgresSerials,
    scrub: scrubPostgres,
    lock: async (trx, name) => {
      await sql`select pg_advisory_xact_lock(${sql.lit(lockSpace)}, ${sql.lit(locks[name])})`.execute(trx);
    },
    leaseTime: async (trx) => {
      const now = sql<number>`cast(extract(epoch from clock_timestamp()) * 1000 as bigint)`.as('now');
      return (await trx.selectNoFrom(now).executeTakeFirstOrThrow()).now;
    },
    notify: async (trx) => {
      await sql`select pg_notify(${channel}, '')`.execute(trx);
    },
    listen: (wake, log) => listenPostgres(() => new pg.Client(config), channel, wake, log),
  };
}

/** Creates pg's pool. Its errors become StoreErrors and never crash Node. */
function createPool(config: pg.ClientConfig, place: string): PostgresPool {
  const pool = new pg.Pool({
    ...config,
    max: 10,
    query_timeout: 60_000,
    types: {
      getTypeParser: (oid, format) => (oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)),
    },
  });
  // An idle connection that breaks is replaced at the next use.
  pool.on('error', () => {});
  pool.on('connect', (client) => void client.on('error', () => {}));
  const rejecting = (error: unknown): never => {
    throw toStoreError(error, place);
  };
  return {
    connect: async () => {
      const client = await pool.connect().catch(rejecting);
      const query = (text: string, values: readonly unknown[]) => client.query(text, [...values]).catch(rejecting);
      return { query: query as never, release: () => client.release() };
    },
    end: () => pool.end(),
  };
}

function toPlace(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) throw storeError('invalid', 'DATABASE_URL', 'is not a postgres:// address.');
  const { protocol, host, pathname } = new URL(databaseUrl);
  return `${protocol}//${host}${pathname}`;
}
