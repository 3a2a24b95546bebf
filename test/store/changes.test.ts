import { describe, expect, test, vi } from 'vitest';
import type { Change } from '../../src/store/publications/types.ts';
import type { Store } from '../../src/store/types.ts';
import { createContent } from '../support/store/content.ts';
import { databaseKinds, hasPostgres, query, separatePostgres } from '../support/store/databases.ts';
import { useRooms } from '../support/store/fixtures.ts';

/** What a subscriber is promised. */
const within = { timeout: 2_000, interval: 20 };

function collect(store: Store, topic: string): Change[] {
  const seen: Change[] = [];
  store.changes.subscribe(topic, (change) => void seen.push(change));
  return seen;
}

const payloads = (changes: readonly Change[]) => changes.map(({ payload }) => payload);

describe.each(databaseKinds)('changes on $name', (kind) => {
  const createRoom = useRooms(kind);

  test('reach this store and others within two seconds, by topic', async () => {
    const { store, open } = await createRoom();
    const other = await open();
    const [here, there, elsewhere] = [collect(store, 'a'), collect(other, 'a'), collect(other, 'b')];
    await store.changes.publish('a', { n: 1 });
    await vi.waitFor(() => {
      expect(payloads(here)).toEqual([{ n: 1 }]);
      expect(payloads(there)).toEqual([{ n: 1 }]);
    }, within);
    expect(elsewhere).toEqual([]);
  });

  test('each subscriber sees each change once, in one order, whoever publishes at once', async () => {
    const { store, open } = await createRoom();
    const stores = [store, await open(), await open()];
    const seen = stores.map((one) => collect(one, 'n'));
    const count = 40;
    await Promise.all(
      stores.flatMap((one, s) => Array.from({ length: count }, (_, n) => one.changes.publish('n', `${s}-${n}`))),
    );
    await vi.waitFor(() => {
      for (const changes of seen) expect(changes.length).toBeGreaterThanOrEqual(3 * count);
    }, within);
    await store.changes.publish('n', 'last');
    await vi.waitFor(() => {
      for (const changes of seen) expect(changes.at(-1)?.payload).toBe('last');
    }, within);
    expect(new Set(payloads(seen[0] ?? [])).size).toBe(3 * count + 1);
    for (const changes of seen) {
      expect(payloads(changes)).toEqual(payloads(seen[0] ?? []));
      const ids = changes.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b));
    }
  });

  test('a new store sees only what comes, and an ended subscription nothing more', async () => {
    const { store, open } = await createRoom();
    await store.changes.publish('a', 'before');
    const other = await open();
    const seen: unknown[] = [];
    const end = other.changes.subscribe('a', ({ payload }) => void seen.push(payload));
    const control = collect(other, 'a');
    await store.changes.publish('a', 'one');
    await vi.waitFor(() => expect(seen).toEqual(['one']), within);
    end();
    await store.changes.publish('a', 'two');
    await vi.waitFor(() => expect(payloads(control)).toEqual(['one', 'two']), within);
    expect(seen).toEqual(['one']);
  });

  test('a handler that fails is logged and gets the next change; one that is slow gets them one by one', async () => {
    const { store, logged } = await createRoom();
    const seen: unknown[] = [];
    let busy = false;
    store.changes.subscribe('a', async ({ payload }) => {
      expect(busy).toBe(false);
      busy = true;
      await new Promise((resolve) => setTimeout(resolve, 20));
      busy = false;
      seen.push(payload);
      if (payload === 1) throw new Error('oops');
    });
    for (const n of [1, 2, 3]) await store.changes.publish('a', n);
    await vi.waitFor(() => expect(seen).toEqual([1, 2, 3]), within);
    expect(logged).toEqual(['error: A change of topic a could not be handled: Error: oops']);
  });

  test('writes of entries, settings and knowledge tell the other stores', async () => {
    const { store, open } = await createRoom();
    const other = await open();
    const [entries, settings, knowledge] = ['entries', 'settings', 'knowledge'].map((topic) => collect(other, topic));
    const place = { serverId: 's1', entryId: 'curated#x' };
    await store.entries.add({ ...place, content: createContent('curated#x', 'x'), by: 'ann' });
    await store.entries.edit({ ...place, content: createContent('curated#x', 'lost'), expected: 7, by: 'ann' });
    await store.settings.setServer('s1', { locale: 'de' }, 'ann');
    const snapshot = { entries: [], sources: new Map(), synonyms: [] };
    const { record } = await store.knowledge.publish({ revision: 'r1', by: 'ann', summary: null, snapshot });
    await vi.waitFor(
      () => expect(payloads(knowledge ?? [])).toEqual([{ number: record.number, revision: 'r1' }]),
      within,
    );
    expect(payloads(settings ?? [])).toEqual([{ serverId: 's1' }]);
    expect(payloads(entries ?? [])).toEqual([place]);
  });
});

const drop = 'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()';
const isListener = `query = 'listen footnote_changes'`;
const listeners = `select pid from pg_stat_activity where datname = current_database() and ${isListener}`;
const dropListeners = `${drop} and ${isListener}`;

describe.skipIf(!hasPostgres)('listening on PostgreSQL', () => {
  const kind = separatePostgres;
  const createRoom = useRooms(kind);

  test('a dropped listener loses nothing and repeats nothing', async () => {
    const { store, open, database } = await createRoom();
    const other = await open();
    const seen = collect(other, 'a');
    for (let n = 0; n < 6; n += 1) {
      if (n % 2) await vi.waitFor(async () => expect(await query(database, dropListeners)).not.toEqual([]), within);
      await store.changes.publish('a', n);
      await vi.waitFor(() => expect(payloads(seen)).toEqual(Array.from({ length: n + 1 }, (_, k) => k)), within);
    }
  });

  test('all connections dropped: the next change arrives, and everything works again', async () => {
    const { store, open, database, logged } = await createRoom();
    const other = await open();
    const seen = collect(other, 'a');
    await vi.waitFor(async () => expect(await query(database, listeners)).toHaveLength(2), { timeout: 20_000 });
    await query(database, `${drop} and (application_name = 'footnote' or ${isListener})`);
    await vi.waitFor(() => store.changes.publish('a', 1), { timeout: 5_000 });
    await vi.waitFor(() => expect(payloads(seen)).toEqual([1]), within);
    expect(await other.entries.list('s1')).toEqual([]);
    expect(logged.filter((line) => line.includes('listens'))).toHaveLength(2);
  });
});
