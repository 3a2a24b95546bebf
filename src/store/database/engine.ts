import type { Dialect, Kysely } from 'kysely';
import type { Log } from '../../base/Log.ts';
import type { DdlTokens } from './migrations.ts';
import type { StoreError } from './StoreError.ts';
import type { Serials } from './serials.ts';
import type { Tables } from './tables.ts';

/** The differences between the two databases. */
export interface Engine {
  /** File or address for messages; contains no password. */
  readonly place: string;
  /** Why this engine keeps nothing, and has an empty database in memory instead; null for a real one. */
  readonly refusal: StoreError | null;
  /** An engine that takes this one's place if the disk is full before there is a database; null if nothing can. */
  readonly inMemory: ((error: StoreError) => Engine) | null;
  /** Its connections reject only with StoreErrors. */
  readonly dialect: Dialect;
  readonly tokens: DdlTokens;
  readonly serials: Serials;
  /** Takes what deleted rows left out of the files, as far as the database can. */
  scrub(db: Kysely<Tables>): Promise<void>;
  /** Waits for a lock that is released at the end of the transaction. */
  lock(trx: Kysely<Tables>, name: 'migrate' | 'changes'): Promise<void>;
  /** Returns the milliseconds by which leases end; no clock that is set while processes run changes them. */
  leaseTime(trx: Kysely<Tables>): Promise<number>;
  /** Wakes the listeners of all processes when the transaction is committed. */
  notify(trx: Kysely<Tables>): Promise<void>;
  /** Calls `wake` after any process called `notify`. It may miss some: the change feed polls as well. */
  listen(wake: () => void, log: Log): { close(): Promise<void> };
}
