import { describe, expect, test } from 'vitest';
import type { WatchedParagraph } from '../../src/knowledge/watch/types.ts';
import type { WatchedWrite } from '../../src/store/watched/types.ts';
import { createContent } from '../support/store/content.ts';
import { databaseKinds } from '../support/store/databases.ts';
import { dayMs, start, useRooms } from '../support/store/fixtures.ts';

const said = { text: 'Members pay *twenty* euros.', hash: 'a1' };
const paragraph = (at: number | null): WatchedParagraph => ({
  source: 'rules',
  number: 3,
  said,
  at,
  says: null,
  before: null,
  after: 'b2',
});
const writing = (entryId: string, at: number | null, more: Partial<WatchedWrite> = {}): WatchedWrite => ({
  serverId: '',
  entryId,
  revision: 'r1',
  cited: [paragraph(at)],
  isReplaced: false,
  expected: 0,
  ...more,
});

describe.each(databaseKinds)('watched paragraphs on $name', (kind) => {
  const createRoom = useRooms(kind);

  test('come back as they were written, each text of an entry on its own', async () => {
    const { store } = await createRoom();
    const writes = [
      writing('faq#a', 3),
      writing('faq#a', 3, { revision: 'r2', isReplaced: true }),
      writing('faq#b', 4),
    ];
    expect(await store.watched.save(writes)).toBe(0);
    const rest = { serverId: '', cited: [paragraph(3)], version: 1 };
    expect(await store.watched.list('')).toEqual([
      { ...rest, entryId: 'faq#a', revision: 'r1', replacedAt: null },
      { ...rest, entryId: 'faq#a', revision: 'r2', replacedAt: start },
      { ...rest, entryId: 'faq#b', revision: 'r1', replacedAt: null, cited: [paragraph(4)] },
    ]);
    expect(await store.watched.list('s1')).toEqual([]);
  });

  test('are marked if they moved, changed or went, unless another text is served', async () => {
    const { store } = await createRoom();
    await store.watched.save([
      writing('faq#same', 3),
      writing('faq#moved', 4),
      writing('faq#gone', null),
      writing('faq#changed', 3, { cited: [{ ...paragraph(3), says: said }], serverId: 's1' }),
      writing('faq#replaced', null, { isReplaced: true }),
    ]);
    const ids = async (serverId?: string) => (await store.watched.listMarked(serverId)).map(({ entryId }) => entryId);
    expect(await ids()).toEqual(['faq#gone', 'faq#moved', 'faq#changed']);
    expect(await ids('')).toEqual(['faq#gone', 'faq#moved']);
    expect(await ids('s1')).toEqual(['faq#changed']);
  });

  test('are written by the first of two alone, and both are told', async () => {
    const { store, open } = await createRoom();
    const other = await open();
    const told: unknown[] = [];
    other.changes.subscribe('watched', ({ payload }) => void told.push(payload));
    const both = await Promise.all([store, other].map((one) => one.watched.save([writing('faq#a', 3)])));
    expect(both.sort()).toEqual([0, 1]);
    expect(await store.watched.save([writing('faq#a', 4, { expected: 1 })])).toBe(0);
    expect(await other.watched.keep(writing('faq#a', 5, { expected: 1 }), 'ann')).toBe(false);
    expect(await other.watched.keep(writing('faq#a', 6, { expected: 2 }), 'ann')).toBe(true);
    expect(await store.watched.list('')).toMatchObject([{ cited: [paragraph(6)], version: 3 }]);
    expect(await store.audit.list({ serverId: '', limit: 9 })).toMatchObject([
      { action: 'source.keep', actor: 'ann', target: 'faq#a' },
    ]);
    await expect.poll(() => told.length, { timeout: 5_000 }).toBeGreaterThanOrEqual(3);
    expect(told[0]).toEqual({ serverId: '' });
  });

  test('of many entries are kept, and those of replaced texts deleted in time', async () => {
    const { store, clock } = await createRoom();
    const many = Array.from({ length: 450 }, (_, i) => writing(`faq#${i}`, 3, { isReplaced: i % 2 === 0 }));
    expect(await store.watched.save(many)).toBe(0);
    expect(await store.watched.list('')).toHaveLength(450);
    clock.now += 100 * dayMs;
    await store.purge(90);
    expect(await store.watched.list('')).toHaveLength(225);
  });

  test('servers with entries of their own are known, and those with something remembered', async () => {
    const { store } = await createRoom();
    const content = createContent('curated#x', 'x');
    await store.entries.add({ serverId: 's2', entryId: 'curated#x', content, by: 'ann' });
    await store.watched.save([writing('faq#a', 3), writing('faq#a', 3, { serverId: 's1' })]);
    expect(await store.watched.servers()).toEqual(['s1', 's2']);
  });
});
