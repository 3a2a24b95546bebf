import { describe, expect, test } from 'vitest';
import type { CurrentRevision } from '../../src/store/answers/types.ts';
import { databaseKinds } from '../support/store/databases.ts';
import { findStale } from '../support/store/findStale.ts';
import { dayMs, start, useRooms } from '../support/store/fixtures.ts';

const leaseMs = 60_000;
const answer = (messageId: string, entries: Record<string, string>, serverId = 's1') => ({
  messageId,
  channelId: 'c1',
  serverId,
  entries: Object.entries(entries).map(([entryId, revision]) => ({ entryId, revision })),
});
/** What stands now, by entry id. */
const now =
  (revisions: Record<string, string | null | undefined>): CurrentRevision =>
  ({ entryId }) =>
    revisions[entryId];

describe.each(databaseKinds)('posted answers on $name', (kind) => {
  const createRoom = useRooms(kind);

  test('added at the same time, each is kept, and what is wrong with one costs no other', async () => {
    const { store } = await createRoom();
    const wrong = { ...answer('wrong', { a: '1' }), channelId: null as unknown as string };
    const all = [
      answer('m1', { a: '1', b: '1' }),
      wrong,
      ...Array.from({ length: 40 }, (_, n) => answer(`n${n}`, { c: '1' })),
    ];
    const outcomes = await Promise.allSettled(all.map((one) => store.posted.add(one)));
    expect(outcomes.map(({ status }) => status)).toEqual(all.map((one) => (one === wrong ? 'rejected' : 'fulfilled')));
    const stale = await findStale(store, { current: now({ a: '2', b: '2', c: '2' }), days: 30, limit: 99 });
    expect(stale.map(({ messageId, entryIds }) => [messageId, entryIds.length]).sort()).toEqual(
      all
        .filter((one) => one !== wrong)
        .map(({ messageId, entries }) => [messageId, entries.length])
        .sort(),
    );
  });

  test('what no longer stands is listed, oldest first, with what is shown and what stands', async () => {
    const { store, clock } = await createRoom();
    await store.posted.add(answer('m2', { a: '1', b: '1' }));
    clock.now += 1000;
    await store.posted.add(answer('m1', { a: '1' }));
    await store.posted.add(answer('m3', { b: '1' }));
    await store.posted.add(answer('m4', { c: '1' }));
    const current = now({ a: '2', b: '1', c: null });
    const stale = await findStale(store, { current, days: 30, limit: 9 });
    expect(stale.map(({ messageId, stale }) => [messageId, stale])).toEqual([
      ['m2', [{ entryId: 'a', posted: '1', shown: '1', current: '2' }]],
      ['m1', [{ entryId: 'a', posted: '1', shown: '1', current: '2' }]],
      ['m4', [{ entryId: 'c', posted: '1', shown: '1', current: null }]],
    ]);
    expect(stale[0]).toMatchObject({ channelId: 'c1', serverId: 's1', postedAt: start, correctedAt: null });
    expect((await findStale(store, { current, days: 30, limit: 1 })).map(({ messageId }) => messageId)).toEqual(['m2']);
  });

  test('a message older than the days, and one this process is not to judge, are left alone', async () => {
    const { store, clock } = await createRoom();
    await store.posted.add(answer('old', { a: '1' }));
    clock.now += 30 * dayMs + 1;
    await store.posted.add(answer('new', { a: '1' }));
    await store.posted.add(answer('theirs', { a: '1' }, 's2'));
    const current: CurrentRevision = async ({ serverId }) => (serverId === 's1' ? '2' : undefined);
    const stale = await findStale(store, { current, days: 30, limit: 9 });
    expect(stale.map(({ messageId }) => messageId)).toEqual(['new']);
  });

  test('a corrected message is not offered again until its entry changes once more, back included', async () => {
    const { store, clock } = await createRoom();
    await store.posted.add(answer('m1', { a: '1' }));
    const correct = async (revision: string | null) => {
      const claims = await store.posted.claim({ current: now({ a: revision }), days: 30, limit: 9, leaseMs });
      for (const claim of claims) expect(await store.posted.finish(claim, 'done')).toBe(true);
      return claims.map(({ stale }) => stale[0]?.shown);
    };
    expect(await correct('1')).toEqual([]);
    clock.now += 5;
    expect(await correct('2')).toEqual(['1']);
    expect(await correct('2')).toEqual([]);
    expect(await correct(null)).toEqual(['2']);
    expect(await correct(null)).toEqual([]);
    const back = await findStale(store, { current: now({ a: '1' }), days: 30, limit: 9 });
    expect(back).toMatchObject([{ correctedAt: start + 5, stale: [{ posted: '1', shown: null, current: '1' }] }]);
    expect(await correct('1')).toEqual([null]);
  });

  test('two processes never hold one message', async () => {
    const { store, open } = await createRoom();
    const other = await open();
    const ids = Array.from({ length: 30 }, (_, index) => `m${index}`).sort();
    for (const id of ids) await store.posted.add(answer(id, { a: '1' }));
    const claim = (from: typeof store) => from.posted.claim({ current: now({ a: '2' }), days: 30, limit: 20, leaseMs });
    const claims = (await Promise.all([store, other, store, other].map(claim))).flat();
    const rest = await claim(other);
    const held = [...claims, ...rest].map(({ messageId }) => messageId);
    expect(held.sort()).toEqual(ids);
  });

  test('a message that another process corrects meanwhile is not claimed', async () => {
    const { store, open } = await createRoom();
    const other = await open();
    await store.posted.add(answer('m1', { a: '1', b: '1' }));
    let judged = 0;
    const slow: CurrentRevision = async () => {
      judged += 1;
      if (judged < 2) return '2';
      const claims = await other.posted.claim({ current: now({ a: '2', b: '2' }), days: 30, limit: 1, leaseMs });
      for (const claim of claims) await other.posted.finish(claim, 'done');
      return '2';
    };
    expect(await store.posted.claim({ current: slow, days: 30, limit: 1, leaseMs })).toEqual([]);
    expect(judged).toBe(2);
    // And this process does not hold it either.
    expect(await other.posted.claim({ current: now({ a: '3' }), days: 30, limit: 1, leaseMs })).toHaveLength(1);
  });

  test('two processes that correct as fast as they can correct each message once', async () => {
    const { store, open } = await createRoom();
    const other = await open();
    const ids = Array.from({ length: 40 }, (_, index) => `m${index}`).sort();
    for (const id of ids) await store.posted.add(answer(id, { a: '1' }));
    const corrected: string[] = [];
    const correctAll = async (from: typeof store): Promise<void> => {
      const filter = { current: now({ a: '2' }), days: 30, limit: 3, leaseMs };
      for (let found = await from.posted.claim(filter); found.length > 0; found = await from.posted.claim(filter)) {
        for (const claim of found) if (await from.posted.finish(claim, 'done')) corrected.push(claim.messageId);
      }
    };
    await Promise.all([store, other, store, other].map(correctAll));
    await correctAll(store);
    expect(corrected.sort()).toEqual(ids);
  });

  test('a dead process frees its claims when the lease ends, and cannot finish them any more', async () => {
    const { store, open, clock } = await createRoom();
    const other = await open();
    await store.posted.add(answer('m1', { a: '1' }));
    const filter = { current: now({ a: '2' }), days: 30, limit: 9, leaseMs };
    const [dead] = await store.posted.claim(filter);
    if (!dead) throw new Error('nothing claimed');
    clock.now += leaseMs - 1;
    expect(await other.posted.claim(filter)).toEqual([]);
    clock.now += 1;
    const [next] = await other.posted.claim(filter);
    expect(next?.messageId).toBe('m1');
    expect(await store.posted.finish(dead, 'done')).toBe(false);
    expect(next && (await other.posted.finish(next, 'done'))).toBe(true);
    expect(await store.posted.claim(filter)).toEqual([]);
  });

  test('a message that cannot be edited is never offered again, one that is put off is', async () => {
    const { store } = await createRoom();
    await store.posted.add(answer('gone', { a: '1' }));
    await store.posted.add(answer('slow', { a: '1' }));
    const filter = { current: now({ a: '2' }), days: 30, limit: 9, leaseMs };
    for (const claim of await store.posted.claim(filter)) {
      await store.posted.finish(claim, claim.messageId === 'gone' ? 'skipped' : 'later');
    }
    expect((await findStale(store, filter)).map(({ messageId }) => messageId)).toEqual(['slow']);
    const after = await findStale(store, { ...filter, current: now({ a: '3' }) });
    expect(after.map(({ messageId }) => messageId)).toEqual(['slow']);
  });

  test('the same message noted twice is one', async () => {
    const { store } = await createRoom();
    await store.posted.add(answer('m1', { a: '1' }));
    await store.posted.add(answer('m1', { a: '9' }));
    const stale = await findStale(store, { current: now({ a: '2' }), days: 30, limit: 9 });
    expect(stale).toMatchObject([{ messageId: 'm1', stale: [{ posted: '1' }] }]);
  });

  test('one that is taken back is never corrected; only its asker and moderators may', async () => {
    const { store } = await createRoom();
    await store.posted.add({ ...answer('m1', { a: '1' }), askerId: 'u1' });
    await store.posted.add(answer('m2', { a: '1' }));
    const takeBack = (messageId: string, by: string, isModerator = false, serverId = 's1') =>
      store.posted.takeBack({ serverId, messageId, by, isModerator });
    expect(await takeBack('m1', 'u2')).toBe('refused');
    expect(await takeBack('m2', 'u1')).toBe('refused');
    expect(await takeBack('m1', 'u1', false, 's2')).toBe('refused');
    expect(await takeBack('m1', 'u1')).toBe('asker');
    expect(await takeBack('m1', 'u1')).toBe('asker');
    const stale = await findStale(store, { current: now({ a: '2' }), days: 30, limit: 9 });
    expect(stale.map(({ messageId }) => messageId)).toEqual(['m2']);
    expect(await store.audit.list({ serverId: 's1', limit: 9 })).toEqual([]);
    expect(await takeBack('m2', 'ann', true)).toBe('moderator');
    expect(await findStale(store, { current: now({ a: '2' }), days: 30, limit: 9 })).toEqual([]);
    expect(await store.audit.list({ serverId: 's1', limit: 9 })).toMatchObject([
      { actor: 'ann', action: 'answer.take-back', target: 'm2' },
    ]);
  });

  test('a person who is forgotten has asked for none', async () => {
    const { store } = await createRoom();
    await store.posted.add({ ...answer('m1', { a: '1' }), askerId: 'u1' });
    // An answer is written in a moment with others.
    await findStale(store, { current: now({ a: '1' }), days: 30, limit: 9 });
    expect(await store.forget('u1')).toMatchObject({ answers: 1 });
    expect(await store.posted.takeBack({ serverId: 's1', messageId: 'm1', by: 'u1', isModerator: false })).toBe(
      'refused',
    );
  });
});
