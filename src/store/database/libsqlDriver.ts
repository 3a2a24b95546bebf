import { setTimeout as sleep } from 'node:timers/promises';
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult } from 'kysely';
import type Database from 'libsql';
import { StoreError } from './StoreError.ts';

/**
 * kysely over libsql's synchronous API, with one connection. Different from kysely's own SqliteDriver:
 * transactions are immediate, so that they wait at their start and never fail halfway; waiting for another process
 * gives the event loop back between tries; and values that would end the process inside libsql are refused.
 */
export class LibsqlDriver implements Driver {
  readonly #open: () => Promise<Database.Database>;
  readonly #toError: (error: unknown) => StoreError;
  readonly #patienceMs: number;
  #database: Database.Database | undefined;
  /** Settled when the connection is free. */
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
        throw new Error('the store does not stream');
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
    // A full disk ends the transaction by itself.
    if (this.#database?.inTransaction) this.#control('rollback');
  }

  async destroy(): Promise<void> {
    const database = this.#database;
    this.#database = undefined;
    if (!database) return;
    try {
      database.prepare('pragma wal_checkpoint(truncate)').all([]);
    } catch {
      // Only tidying: what the log holds is safe there.
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
        // Within a transaction nobody else can be in the way.
        if (error.code !== 'busy' || this.#database?.inTransaction || performance.now() > until) throw error;
        await sleep(20 * Math.random());
      }
    }
  }

  /**
   * A prepared statement that met a busy database counts as running until it is collected as garbage, and no transaction
   * is committed meanwhile; `exec` ends it at once. Who begins tries again by itself, without holding the connection.
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
  throw new TypeError(`The store binds text, numbers and null only, not ${typeof value} ${String(value)}`);
}

function createGate(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
