import { createHmac } from 'node:crypto';
import type { Kysely } from 'kysely';
import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../base/Log.ts';
import type { Engine } from '../database/engine.ts';
import { migrate } from '../database/migrate.ts';
import { runTransaction } from '../database/runTransaction.ts';
import { StoreError } from '../database/StoreError.ts';
import type { Tables } from '../database/tables.ts';
import { createSeal, type Seal } from '../pseudonyms/createSeal.ts';
import { type KeyPlaces, loadKey } from '../pseudonyms/loadKey.ts';
import type { AuditLine } from '../servers/types.ts';
import { connect } from './connect.ts';

/** Characters of a statement in the log. Values are never in it: they are sent apart. */
const LOGGED_SQL = 200;

/** A transaction: all of its writes take effect, or none. */
export interface Writer {
  readonly trx: Kysely<Tables>;
  readonly now: number;
  audit(line: Omit<AuditLine, 'id' | 'at'>): Promise<void>;
  /** Announces a change when the transaction is committed. Call it last: other publishers wait from here on. */
  publish(topic: string, payload: unknown): Promise<void>;
}

/** Shared parts of the store. */
export interface Core {
  readonly engine: Engine;
  readonly db: Kysely<Tables>;
  readonly clock: () => number;
  /** Milliseconds by which leases end, whatever the clock is set to. */
  leaseTime(trx: Kysely<Tables>): Promise<number>;
  readonly log: Log;
  /** Id of the knowledge folder whose publications, curated entries and posted answers are read and written; '' at first. */
  folder: string;
  /** Does the work in a transaction; fulfilled when it is on disk. The work is repeated if another writer was in the way. */
  write<T>(work: (writer: Writer) => Promise<T>): Promise<T>;
  /** Returns a person's keyed hash: always the same for one person, and meaningless without the key. */
  hashPerson(userId: string): string;
  /** Hides and reads the ids of people to whom something is still to be said, with the same key. */
  readonly seal: Seal;
  /** Takes what deleted rows left out of the files, as far as the database can. Never rejects. */
  scrub(): Promise<void>;
  /** Called after a write that announced a change; set by the change feed. */
  onPublished: () => void;
}

/** Milliseconds since the epoch, and those by which leases end if they are not the engine's. */
export interface Clocks {
  readonly clock: () => number;
  readonly leaseClock: (() => number) | undefined;
}

/** Connects, migrates, and reads or creates the key of `hashPerson`. */
export async function createCore(
  engine: Engine,
  { clock, leaseClock }: Clocks,
  log: Log,
  places: KeyPlaces,
): Promise<Core> {
  const db = connect(engine, ({ level, query, queryDurationMillis }) =>
    log.debug?.(`database ${level}, ${queryDurationMillis.toFixed(1)} ms: ${query.sql.slice(0, LOGGED_SQL)}`),
  );
  try {
    await migrate(db, engine, clock());
    const { key, moved } = await loadKey(db, places, log);
    const core: Core = {
      engine,
      db,
      clock,
      leaseTime: leaseClock ? async () => leaseClock() : engine.leaseTime,
      log,
      folder: '',
      write: createWrite(engine, db, clock, log, () => core.onPublished()),
      hashPerson: (userId) => createHmac('sha256', key).update(userId).digest('hex').slice(0, 32),
      seal: createSeal(key),
      scrub: () =>
        engine
          .scrub(db)
          .catch((error: unknown) =>
            log.warn(`Traces of deleted records stay in ${engine.place} until tomorrow: ${errorMessage(error)}`),
          ),
      onPublished: () => {},
    };
    if (moved) await core.scrub();
    return core;
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

function createWrite(
  engine: Engine,
  db: Kysely<Tables>,
  clock: () => number,
  log: Log,
  onPublished: () => void,
): Core['write'] {
  // That it keeps nothing was said when it was opened.
  let broken = engine.refusal !== null;
  return async (work) => {
    let published = false;
    try {
      const result = await runTransaction(db, (trx) => {
        const now = clock();
        return work({
          trx,
          now,
          audit: async (line) => {
            const detail = JSON.stringify(line.detail ?? null);
            await trx
              .insertInto('audit')
              .values({ ...line, detail, at: now })
              .execute();
          },
          publish: async (topic, payload) => {
            // Ids follow the order of commits, so that a reader past one id never misses a smaller one.
            await engine.lock(trx, 'changes');
            const change = { topic, payload: JSON.stringify(payload ?? null), publishedAt: now };
            await trx.insertInto('changes').values(change).execute();
            await engine.notify(trx);
            published = true;
          },
        });
      });
      if (broken) log.info(`${engine.place} accepts writes again.`);
      broken = false;
      if (published) onPublished();
      return result;
    } catch (error) {
      if (error instanceof StoreError && error.code !== 'failed') {
        // One line per fault, however many writes fail.
        if (!broken) log.error(error.message);
        broken = true;
      }
      throw error;
    }
  };
}
