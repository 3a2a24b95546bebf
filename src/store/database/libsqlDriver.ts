import { setTimeout as sleep } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type Database from 'libsql';
import { StoreError } from './StoreError.ts';

/**
 * Runs kysely on libsql's synchronous API, with one connection. Unlike kysely's own SqliteDriver, transactions are
 * immediate, so that they wait at their start and never fail halfway; waiting for another writer frees the event loop
 * between attempts; and values that would crash libsql are refused.
 */
export class LibsqlDriver implements Driver {
  readonly #open: () => Promise<Database.Database>;
  readonly #toError: (error: unknown) => StoreError;
  readonly #patienceMs: number;
  #database: Database.Database | undefined;
  /** Fulfilled when the connection is free. */
  #free: Promise<void> = Promise.resolve();
  #release: () => void = () => {};

  constructor(open: () => Promise<Database.Database>, toError: (error: unknown) => StoreError, patienceMs: number) {
    this.#open = open;
    this.#toError = toError;
    this.#patienceMs = patienceMs;
  }

  async init(): Promise<void> {
    this.#database = await this.#open();
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#free;
    const { promise, resolve } = createGate();
    this.#free = promise;
    await before;
    this.#release = resolve;
    return {
      executeQuery: <R>(query: CompiledQuery) => this.#execute<R>(query),
      streamQuery: () => {
        throw new Error('The store does not stream query results.');
      },
    };
  }

  async releaseConnection(): Promise<void> {
    this.#release();
  }

  async beginTransaction(): Promise<void> {
    this.#control('begin immediate');
  }

  async commitTransaction(): Promise<void> {
    this.#control('commit');
  }

  async rollbackTransaction(): Promise<void> {
    // A full disk has rolled the transaction back already.
    if (this.#database?.inTransaction) this.#control('rollback');
  }

  async destroy(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    if (!database) return;
    try {
      database.prepare('pragma wal_checkpoint(truncate)').all([]);
    } catch {
      // This only tidies up: the data is safe in the log.
    }
    database.close();
  }

  async #execute<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const values = parameters.map(toBindable);
    const until = performance.now() + this.#patienceMs;
    for (;;) {
      try {
        const statement = this.#connected().prepare(sql);
        if (statement.reader) return { rows: statement.all(values) as R[] };
        const { changes } = statement.run(values);
        return { rows: [], numAffectedRows: BigInt(changes) };
      } catch (cause) {
        const error = this.#toError(cause);
        // Inside a transaction no other writer can be in the way.
        if (error.code !== 'busy' || this.#database?.inTransaction || performance.now() > until) throw error;
        await sleep(20 * Math.random());
      }
    }
  }

  /**
   * Uses `exec`: a prepared statement that met a busy database counts as running until it is garbage-collected, and no
   * transaction is committed meanwhile. The caller of `begin` retries without holding the connection.
   */
  #control(sql: string): void {
    try {
      this.#connected().exec(sql);
    } catch (cause) {
      throw this.#toError(cause);
    }
  }

  #connected(): Database.Database {
    if (!this.#database) throw new StoreError('failed', 'The store is closed.');
    return this.#database;
  }
}

type Bindable = string | number | null;

function toBindable(value: unknown): Bindable {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(
    `The store accepts only text, finite numbers and null as values, not ${typeof value} ${String(value)}`,
  );
}

function createGate(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
