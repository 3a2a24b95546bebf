import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createContent } from '../support/store/content.ts';
import { databaseKinds } from '../support/store/databases.ts';
import { start, useRooms } from '../support/store/fixtures.ts';

const place = { serverId: 's1', entryId: 'curated#rules' };
const content = (body: string) => createContent(place.entryId, body);

describe.each(databaseKinds)('curated entries on $name', (kind) => {
  const createRoom = useRooms(kind);

  test('an added entry is found, with who and when', async () => {
    const { store } = await createRoom();
    const saved = {
      ...place,
      revision: 1,
      change: 'add',
      content: content('Be kind.'),
      changedBy: 'ann',
      changedAt: start,
    };
    expect(await store.entries.add({ ...place, content: content('Be kind.'), by: 'ann' })).toEqual({
      outcome: 'saved',
      entry: saved,
    });
    expect(await store.entries.get('s1', place.entryId)).toEqual(saved);
    expect(await store.entries.list('s1')).toEqual([saved]);
    expect(await store.entries.list('s2')).toEqual([]);
    expect(await store.entries.get('s2', place.entryId)).toBeNull();
  });

  test('an entry that exists is not added again: its text comes back', async () => {
    const { store } = await createRoom();
    await store.entries.add({ ...place, content: content('first'), by: 'ann' });
    const second = await store.entries.add({ ...place, content: content('second'), by: 'bob' });
    expect(second).toMatchObject({ outcome: 'conflict', current: { content: content('first'), changedBy: 'ann' } });
  });

  test('of two edits of one revision the second sees the first, and nothing is overwritten', async () => {
    const { store } = await createRoom();
    await store.entries.add({ ...place, content: content('one'), by: 'ann' });
    expect(await store.entries.edit({ ...place, content: content('two'), expected: 1, by: 'ann' })).toMatchObject({
      outcome: 'saved',
      entry: { revision: 2 },
    });
    const late = await store.entries.edit({ ...place, content: content('other'), expected: 1, by: 'bob' });
    expect(late).toMatchObject({
      outcome: 'conflict',
      current: { revision: 2, content: content('two'), changedBy: 'ann' },
    });
    expect(await store.entries.history('s1', place.entryId)).toHaveLength(2);
  });

  test('of many edits at once from two stores exactly one is saved', async () => {
    const { store, open } = await createRoom();
    const other = await open();
    await store.entries.add({ ...place, content: content('zero'), by: 'ann' });
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        (index % 2 ? store : other).entries.edit({
          ...place,
          content: content(`${index}`),
          expected: 1,
          by: `${index}`,
        }),
      ),
    );
    const saved = results.flatMap((result) => (result.outcome === 'saved' ? [result.entry] : []));
    expect(saved).toHaveLength(1);
    const winner = saved[0];
    for (const result of results)
      if (result.outcome !== 'saved') expect(result).toEqual({ outcome: 'conflict', current: winner });
    expect(await other.entries.get('s1', place.entryId)).toEqual(winner);
  });

  test('removing leaves a tombstone, restoring brings an earlier text back, and history keeps everything', async () => {
    const { store, clock } = await createRoom();
    await store.entries.add({ ...place, content: content('one'), by: 'ann' });
    await store.entries.edit({ ...place, content: content('two'), expected: 1, by: 'bob' });
    clock.now += 1000;
    expect(await store.entries.remove({ ...place, expected: 2, by: 'cat' })).toMatchObject({ outcome: 'saved' });
    expect(await store.entries.get('s1', place.entryId)).toBeNull();
    expect(await store.entries.list('s1')).toEqual([]);
    const edit = await store.entries.edit({ ...place, content: content('three'), expected: 3, by: 'ann' });
    expect(edit).toMatchObject({ outcome: 'conflict', current: { change: 'remove', content: null, changedBy: 'cat' } });
    expect(await store.entries.restore({ ...place, revision: 1, expected: 2, by: 'ann' })).toMatchObject({
      outcome: 'conflict',
    });
    expect(await store.entries.restore({ ...place, revision: 3, expected: 3, by: 'ann' })).toEqual({
      outcome: 'missing',
    });
    await store.entries.restore({ ...place, revision: 1, expected: 3, by: 'dan' });
    expect(await store.entries.get('s1', place.entryId)).toMatchObject({ revision: 4, content: content('one') });
    const history = await store.entries.history('s1', place.entryId);
    expect(
      history.map(({ revision, change, changedBy, changedAt }) => [revision, change, changedBy, changedAt - start]),
    ).toEqual([
      [4, 'restore', 'dan', 1000],
      [3, 'remove', 'cat', 1000],
      [2, 'edit', 'bob', 0],
      [1, 'add', 'ann', 0],
    ]);
  });

  test('a removed entry may be added again and goes on counting', async () => {
    const { store } = await createRoom();
    await store.entries.add({ ...place, content: content('one'), by: 'ann' });
    await store.entries.remove({ ...place, expected: 1, by: 'ann' });
    expect(await store.entries.add({ ...place, content: content('again'), by: 'bob' })).toMatchObject({
      outcome: 'saved',
      entry: { revision: 3 },
    });
  });

  test('what does not exist is missing, in this server or in another', async () => {
    const { store } = await createRoom();
    await store.entries.add({ ...place, content: content('one'), by: 'ann' });
    const elsewhere = { ...place, serverId: 's2' };
    expect(await store.entries.edit({ ...elsewhere, content: content('x'), expected: 1, by: 'eve' })).toEqual({
      outcome: 'missing',
    });
    expect(await store.entries.remove({ ...elsewhere, expected: 1, by: 'eve' })).toEqual({ outcome: 'missing' });
    expect(await store.entries.restore({ ...elsewhere, revision: 1, expected: 1, by: 'eve' })).toEqual({
      outcome: 'missing',
    });
  });

  test('every change leaves its line in the audit', async () => {
    const { store } = await createRoom();
    await store.entries.add({ ...place, content: content('one'), by: 'ann' });
    await store.entries.edit({ ...place, content: content('two'), expected: 1, by: 'bob' });
    await store.entries.edit({ ...place, content: content('lost'), expected: 1, by: 'eve' });
    await store.settings.setServer('s1', { privateByDefault: true }, 'cat');
    const lines = await store.audit.list({ serverId: 's1', limit: 10 });
    expect(lines.map(({ actor, action, target, detail }) => [actor, action, target, detail])).toEqual([
      ['cat', 'settings.set', 'privateByDefault', true],
      ['bob', 'entry.edit', place.entryId, { revision: 2 }],
      ['ann', 'entry.add', place.entryId, { revision: 1 }],
    ]);
    const [newest] = lines;
    const older = await store.audit.list({ serverId: 's1', limit: 1, before: newest?.id ?? 0 });
    expect(older.map(({ actor }) => actor)).toEqual(['bob']);
    expect(await store.audit.list({ serverId: 's2', limit: 10 })).toEqual([]);
  });

  test('any text comes back as it went in', async () => {
    const { store } = await createRoom();
    let count = 0;
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        count += 1;
        const entryId = `curated#${count}`;
        await store.entries.add({ serverId: 's1', entryId, content: createContent(entryId, text), by: 'ann' });
        expect((await store.entries.get('s1', entryId))?.content).toEqual(createContent(entryId, text));
      }),
      { numRuns: 60, examples: [['nul \0 in the middle'], ['half \ud800 a pair'], ["'; drop table entries; --"]] },
    );
  });
});
