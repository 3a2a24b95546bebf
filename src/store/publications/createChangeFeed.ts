import type { Change, Changes } from '../types.ts';
import type { Core } from '../writes/core.ts';

/** How often the table is read even though nobody called. */
const pollMs = 1_000;

interface Subscriber {
  readonly topic: string;
  readonly handler: (change: Change) => void | Promise<void>;
  /** The handling of all changes so far. */
  tail: Promise<void>;
}

/**
 * The change feed: a table that every process reads behind its own mark. Being woken makes it quick, polling makes it
 * sure.
 */
export async function createChangeFeed(core: Core): Promise<Changes & { close(): Promise<void> }> {
  const { db, engine, log } = core;
  const subscribers = new Set<Subscriber>();
  let seen = await readLast(db);
  let closed = false;
  let broken = false;
  let reading: Promise<void> | undefined;
  let again = false;

  const read = async (): Promise<void> => {
    do {
      again = false;
      const rows = await db.selectFrom('changes').selectAll().where('id', '>', seen).orderBy('id').limit(500).execute();
      for (const { payload, ...row } of rows) {
        seen = row.id;
        deliver({ ...row, payload: JSON.parse(payload) as unknown });
      }
      again ||= rows.length === 500;
    } while (again && !closed);
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

  const wake = (): void => {
    again = true;
    if (closed || reading) return;
    reading = read()
      .then(() => {
        if (broken) log.info('Changes are read again.');
        broken = false;
      })
      .catch((error: unknown) => {
        if (!broken && !closed)
          log.warn(`Changes cannot be read: ${error instanceof Error ? error.message : String(error)}`);
        broken = true;
      })
      .finally(() => {
        reading = undefined;
      });
  };

  const listener = engine.listen(wake, log);
  const timer = setInterval(wake, pollMs).unref();
  core.onPublished = wake;

  return {
    publish: (topic, payload) => core.write((writer) => writer.publish(topic, payload)),
    subscribe: (topic, handler) => {
      const subscriber: Subscriber = { topic, handler, tail: Promise.resolve() };
      subscribers.add(subscriber);
      return () => void subscribers.delete(subscriber);
    },
    close: async () => {
      closed = true;
      clearInterval(timer);
      subscribers.clear();
      await listener.close();
      await reading;
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
