import { coalesce } from '../../base/coalesce.ts';
import { errorMessage } from '../../base/errorMessage.ts';
import type { Core } from '../writes/core.ts';
import type { Change, Changes } from './types.ts';

/** The table is read this often, in milliseconds, even if no process announces a change. */
const POLL_MS = 1_000;
const MAX_ROWS = 500;

interface Subscriber {
  readonly topic: string;
  readonly handler: (change: Change) => void | Promise<void>;
  /** Fulfilled when all changes so far are handled. */
  tail: Promise<void>;
}

/**
 * Reads the table of changes from this process's own position: at once when another process notifies it, and by
 * polling in case a notification is lost.
 */
export async function createChangeFeed(core: Core): Promise<Changes & { close(): Promise<void> }> {
  const { db, engine, log } = core;
  const subscribers = new Set<Subscriber>();
  let seen = await readLast(db);
  let broken = false;

  const read = async (): Promise<void> => {
    const rows = await db
      .selectFrom('changes')
      .selectAll()
      .where('id', '>', seen)
      .orderBy('id')
      .limit(MAX_ROWS)
      .execute();
    for (const { payload, ...row } of rows) {
      seen = row.id;
      deliver({ ...row, payload: JSON.parse(payload) as unknown });
    }
    if (rows.length === MAX_ROWS) feed.wake();
    if (broken) log.info('Changes are read again.');
    broken = false;
  };

  const deliver = (change: Change): void => {
    for (const subscriber of subscribers) {
      if (subscriber.topic !== change.topic) continue;
      subscriber.tail = subscriber.tail
        .then(() => (subscribers.has(subscriber) ? subscriber.handler(change) : undefined))
        .catch((error: unknown) =>
          log.error(`A change of topic ${change.topic} could not be handled: ${String(error)}`),
        );
    }
  };

  const feed = coalesce(read, (error) => {
    if (!broken && !feed.closed) log.warn(`Changes cannot be read: ${errorMessage(error)}`);
    broken = true;
  });

  const listener = engine.listen(feed.wake, log);
  const timer = setInterval(feed.wake, POLL_MS).unref();
  core.onPublished = feed.wake;

  return {
    publish: (topic, payload) => core.write((writer) => writer.publish(topic, payload)),
    subscribe: (topic, handler) => {
      const subscriber: Subscriber = { topic, handler, tail: Promise.resolve() };
      subscribers.add(subscriber);
      return () => void subscribers.delete(subscriber);
    },
    close: async () => {
      const ended = feed.close();
      clearInterval(timer);
      subscribers.clear();
      await listener.close();
      await ended;
    },
  };
}

async function readLast(db: Core['db']): Promise<number> {
  const { last } = await db
    .selectFrom('changes')
    .select(({ fn }) => fn.max('id').as('last'))
    .executeTakeFirstOrThrow();
  return Number(last);
}
