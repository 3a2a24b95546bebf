import type { Dialect, Kysely } from 'kysely';
import type { Log } from '../../base/Log.ts';
import type { DdlTokens } from './migrations.ts';
import type { Tables } from './tables.ts';

/** All in which the two databases differ. */
export interface Engine {
  /** The file or the address, for messages; without a password. */
  readonly place: string;
  /** Its connections reject with StoreErrors only. */
  readonly dialect: Dialect;
  readonly tokens: DdlTokens;
  /** Wait until no other transaction holds this lock; it ends with the transaction. */
  lock(trx: Kysely<Tables>, name: 'migrate' | 'changes'): Promise<void>;
  /** Wake the listeners of every process when the transaction is committed. */
  notify(trx: Kysely<Tables>): Promise<void>;
  /** Call `wake` whenever `notify` was called somewhere. It may miss some: the change feed polls as well. */
  listen(wake: () => void, log: Log): { close(): Promise<void> };
}
