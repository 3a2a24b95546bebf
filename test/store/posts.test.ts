import { describe, expect, test } from 'vitest';
import type { BegunStep } from '../../src/store/posts/types.ts';
import { databaseKinds } from '../support/store/databases.ts';
import { dayMs, start, useRooms } from '../support/store/fixtures.ts';

const leaseMs = 60_000;
const answer = { serverId: 's1', postId: 'p1', step: 'answer' } as const;
const begunOf = (outcome: BegunStep | 'done' | 'held'): BegunStep => {
  if (typeof outcome === 'string') throw new Error(`It is ${outcome}`);
  return outcome;
};

describe.each(databaseKinds)('steps in help posts on $name', (kind) => {
  const createRoom = useRooms(kind);

  test('each is taken once, however many processes begin it at the same time', async () => {
    const { store, open } = await createRoom();
    const stores = [store, await open(), await open()];
    const outcomes = await Promise.all(stores.map((one) => one.posts.begin({ ...answer, leaseMs })));
    expect(outcomes.filter((outcome) => outcome === 'held')).toHaveLength(2);
    const begun = begunOf(outcomes.find((outcome) => outcome !== 'held') ?? 'held');
    expect(begun).toMatchObject({ ...answer, unsure: false });
    expect(await store.posts.finish(begun, 'done')).toBe(true);
    expect(await store.posts.finish(begun, 'done')).toBe(false);
    expect(await store.posts.begin({ ...answer, leaseMs })).toBe('done');
    expect(await store.posts.begin({ ...answer, step: 'help', leaseMs })).toMatchObject({ unsure: false });
  });

  test('one whose process died is unfinished once its lease is over, and whoever takes it knows', async () => {
    const { store, open, clock } = await createRoom();
    const dead = begunOf(await store.posts.begin({ ...answer, leaseMs }));
    expect(await store.posts.unfinished({ since: start, limit: 9 })).toEqual([]);
    clock.now += leaseMs;
    expect(await store.posts.unfinished({ since: start, limit: 9 })).toEqual([answer]);
    expect(await store.posts.unfinished({ since: start + 1, limit: 9 })).toEqual([]);
    const other = await open();
    const begun = begunOf(await other.posts.begin({ ...answer, leaseMs }));
    expect(begun.unsure).toBe(true);
    expect(await store.posts.finish(dead, 'done')).toBe(false);
    expect(await other.posts.finish(begun, 'later')).toBe(true);
    expect(await store.posts.begin({ ...answer, leaseMs })).toMatchObject({ unsure: true });
  });

  test('they go after the retention', async () => {
    const { store, clock } = await createRoom();
    await store.posts.finish(begunOf(await store.posts.begin({ ...answer, leaseMs })), 'done');
    clock.now += 91 * dayMs;
    await store.purge(90);
    expect(await store.posts.begin({ ...answer, leaseMs })).toMatchObject({ unsure: false });
  });
});
