import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openStore } from '../../../src/store/openStore.ts';
import type { Store } from '../../../src/store/types.ts';
import { databaseKinds } from '../../support/store/databases.ts';
import { useRooms } from '../../support/store/fixtures.ts';

describe.each(databaseKinds)('turns on $name', (kind) => {
  const openRoom = useRooms(kind);

  test('one process has a turn until it ends; then whoever asks first', async () => {
    const { store, open, clock } = await openRoom();
    const other = await open();
    expect(await Promise.all([store, other].map((one) => one.acquireLease('refresh', 1000)))).toContain(true);
    expect([await store.acquireLease('refresh', 1000), await other.acquireLease('refresh', 1000)]).toEqual([
      false,
      false,
    ]);
    clock.now += 999;
    expect(await other.acquireLease('refresh', 1000)).toBe(false);
    clock.now += 1;
    expect(await other.acquireLease('refresh', 1000)).toBe(true);
    expect(await store.acquireLease('refresh', 1000)).toBe(false);
  });

  test('a turn from before the machine was started again holds up nobody', async () => {
    const { store, open, clock } = await openRoom();
    const other = await open();
    expect(await store.acquireLease('refresh', 1000)).toBe(true);
    clock.now -= 3 * 86_400_000;
    expect(await other.acquireLease('refresh', 1000)).toBe(true);
    expect(await store.acquireLease('refresh', 1000)).toBe(false);
  });

  test('of many that ask at once one has it; turns of other names are others', async () => {
    const { store, open } = await openRoom();
    const stores = [store, await open(), await open()];
    const asked = Array.from({ length: 30 }, (_, i) => stores[i % 3]?.acquireLease('refresh', 1000));
    expect((await Promise.all(asked)).filter((taken) => taken)).toHaveLength(1);
    expect(await store.acquireLease('sweep', 1000)).toBe(true);
  });
});

describe.each(databaseKinds)('the clock is set on $name', (kind) => {
  const days = 86_400_000;
  const answer = { messageId: 'm1', channelId: 'c1', serverId: 's1', entries: [{ entryId: 'a', revision: '1' }] };
  const asked = { serverId: 's1', text: 'why?', locale: 'en', source: 'unanswered', groupKey: 'why' } as const;

  test.each([
    ['forward', 3 * days],
    ['back', -3 * days],
  ])('%s: turns and claims hold and end as if it were not', async (_, jump) => {
    const database = await kind.create();
    onTestFinished(() => database.drop());
    let jumped = 0;
    const open = async () => {
      const store = await openStore({ ...database, clock: () => Date.now() + jumped });
      onTestFinished(() => store.close());
      return store;
    };
    const [store, other] = [await open(), await open()];
    await store.posted.add(answer);
    const { id: questionId } = await store.questions.record(asked);
    await store.notices.subscribe({ serverId: 's1', questionId, userId: 'u1', channelId: 'c1' });
    await store.questions.setStatus({ serverId: 's1', questionId, status: 'answered', by: 'ann' });
    const correct = (from: Store, leaseMs: number) =>
      from.posted.claim({ current: () => '2', days: 30, limit: 9, leaseMs });
    const tell = (from: Store, leaseMs: number) => from.notices.claim({ limit: 9, leaseMs });

    expect(await store.acquireLease('refresh', 60_000)).toBe(true);
    expect(await store.acquireLease('short', 400)).toBe(true);
    const [correction] = await correct(store, 60_000);
    const [notice] = await tell(store, 60_000);
    jumped = jump;
    const later = await open();
    for (const one of [other, later, store]) {
      expect(await one.acquireLease('refresh', 60_000)).toBe(false);
      expect(await correct(one, 60_000)).toEqual([]);
      expect(await tell(one, 60_000)).toEqual([]);
    }
    await sleep(400);
    expect(await later.acquireLease('short', 400)).toBe(true);
    expect(correction && (await store.posted.finish(correction, 'later'))).toBe(true);
    expect(notice && (await store.notices.release(notice))).toBe(true);
    expect([await correct(later, 300), await tell(later, 300)]).toMatchObject([
      [{ messageId: 'm1' }],
      [{ userId: 'u1' }],
    ]);
    await sleep(300);
    expect([await correct(other, 300), await tell(other, 300)]).toMatchObject([
      [{ messageId: 'm1' }],
      [{ userId: 'u1' }],
    ]);
  });
});
