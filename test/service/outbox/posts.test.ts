import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../src/store/types.ts';
import { GARDEN } from '../../support/garden.ts';
import { createTestDoor, startService } from '../../support/service.ts';
import { createContent } from '../../support/store/content.ts';
import { databaseKinds } from '../../support/store/databases.ts';
import { dayMs, start, useRooms } from '../../support/store/fixtures.ts';

const CHAIRMAN = 'people#who-is-the-chairman';
/** The door's server. */
const SERVER = 's1';

async function until(what: string, check: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !check() && Date.now() < end; ) await sleep(10);
  expect(check(), what).toBe(true);
}

/** Time in which what would be said twice is said. */
const settle = () => sleep(300);

describe.each(databaseKinds)('what is said later, on $name', (kind) => {
  const openRoom = useRooms(kind);

  test('lines of the log channel are posted in order, once each, whatever process they began in', async () => {
    const { store, open } = await openRoom();
    await store.settings.setServer(SERVER, { logChannel: 'log' }, 'x');
    const first = await startService(store, GARDEN);
    const { door, posted } = createTestDoor();
    const stop = first.service.serve(door);
    for (let n = 0; n < 30; n += 1) await first.service.moderation?.announce(SERVER, 'anna', () => `line ${n}`);
    await until('some are posted', () => posted.length > 3);
    stop();
    await first.service.close();
    const next = await startService(await open(), GARDEN);
    next.service.serve(door);
    await until('all are posted', () => posted.length >= 30);
    await settle();
    expect(posted.map(({ reply }) => reply.text)).toEqual(Array.from({ length: 30 }, (_, n) => `line ${n}`));
    expect(new Set(posted.map(({ nonce }) => nonce)).size).toBe(30);
    await next.service.close();
  });

  test('a channel out of reach holds up no other, and what fails is said later', async () => {
    const { store, open, clock } = await openRoom();
    await store.settings.setServer(SERVER, { logChannel: 'down' }, 'x');
    await store.settings.setServer('s2', { logChannel: 'gone' }, 'x');
    await store.settings.setServer('s3', { logChannel: 'up' }, 'x');
    let isDown = true;
    const { door, posted } = createTestDoor((to) =>
      to === 'gone' ? 'gone' : to === 'down' && isDown ? 'later' : 'done',
    );
    const { service } = await startService(store, GARDEN);
    service.serve(door);
    for (const server of [SERVER, 's2', 's3']) {
      for (let n = 0; n < 8; n += 1) await service.moderation?.announce(server, 'anna', () => `${server} ${n}`);
    }
    await until('the others are told', () => posted.length === 8);
    await settle();
    expect(posted.every(({ channelId }) => channelId === 'up')).toBe(true);
    await service.close();
    isDown = false;
    clock.now += 600_000;
    const again = await startService(await open(), GARDEN);
    again.service.serve(door);
    await until('it is told, too', () => posted.length === 16);
    await settle();
    expect(posted.filter(({ channelId }) => channelId === 'down')).toHaveLength(8);
    await again.service.close();
  });

  test('a digest is said once a week, by two processes and after a restart', async () => {
    const { store, open, clock } = await openRoom();
    await store.settings.setServer(SERVER, { digestChannel: 'mods' }, 'x');
    const record = (text: string) =>
      store.questions.record({ serverId: SERVER, text, locale: 'en', source: 'unanswered', groupKey: text });
    clock.now = start - 7 * dayMs;
    for (let n = 0; n < 3; n += 1) store.stats.count(SERVER, 'asked');
    store.stats.count(SERVER, 'declined');
    // Reading writes the counts down: the other process may be the one that sums them up.
    await store.stats.weeks(SERVER, 1);
    await store.votes.flag({ serverId: SERVER, entryId: CHAIRMAN, revision: 'r', userId: 'u', reason: 'Wrong.' });
    const gap = await record('is there wifi');
    clock.now = start;
    const { door, posted } = createTestDoor();
    const both = await Promise.all([
      startService(store, GARDEN, { clock }),
      startService(await open(), GARDEN, { clock }),
    ]);
    for (const { service } of both) service.serve(door);
    await until('it is said', () => posted.length > 0);
    await settle();
    expect(posted).toHaveLength(1);
    expect(posted[0]).toMatchObject({ channelId: 'mods', reply: { buttons: [{ id: `gap-answer:${gap.id}` }] } });
    expect(posted[0]?.reply.text).toContain('**The week from 5 Jan to 11 Jan**');
    expect(posted[0]?.reply.text).toContain('Asked 3 · answered 0 · suggested 0 · declined 1 · flagged 1');
    expect(posted[0]?.reply.text).toContain('1. is there wifi · 1×');
    for (const { service } of both) await service.close();
    const later = await startService(store, GARDEN, { clock });
    later.service.serve(door);
    await settle();
    expect(posted).toHaveLength(1);
    clock.now += 7 * dayMs;
    later.service.serve(door);
    await until('the next week’s, too', () => posted.length === 2);
    await later.service.close();
  });

  test('where a question was asked, its answer is told once a channel, and who waits is told in person', async () => {
    const { store, open } = await openRoom();
    const record = (text: string) =>
      store.questions.record({ serverId: SERVER, text, locale: 'en', source: 'unanswered', groupKey: text });
    const [one, other] = [await record('who is the boss'), await record('boss who')];
    const asked = (channelId: string, messageId: string, questionId = one.id) =>
      store.questions.askedIn({ serverId: SERVER, channelId, messageId, questionId });
    await asked('general', '101');
    await asked('general', '102', other.id);
    await asked('thread', '103');
    await asked('waits here', '104', other.id);
    for (const { id: questionId } of [one, other]) {
      await store.notices.subscribe({ serverId: SERVER, questionId, userId: 'u1', channelId: 'waits here' });
    }
    const { door, posted, told } = createTestDoor();
    const close = (by: Store) =>
      by.questions.setStatus({
        serverId: SERVER,
        questionId: one.id,
        others: [other.id],
        status: 'linked',
        entryId: CHAIRMAN,
        by: 'anna',
      });
    expect(await close(store)).toHaveLength(2);
    const first = await startService(store, GARDEN);
    first.service.serve(door);
    await until('all are told', () => posted.length === 2 && told.length === 1);
    await first.service.close();
    const next = await startService(await open(), GARDEN);
    next.service.serve(door);
    next.service.moderation?.closed();
    await settle();
    expect(posted.map(({ channelId }) => channelId).sort()).toEqual(['general', 'thread']);
    expect(posted[0]?.reply.sections[0]?.body).toContain('Maria Kowalska');
    expect(told.map(({ userId }) => userId)).toEqual(['u1']);
    await next.service.close();
  });

  test('who flagged an answer is told once when it was changed, and what a moderator writes', async () => {
    const { store, open } = await openRoom();
    const place = { serverId: SERVER, entryId: 'curated-x#x' };
    await store.entries.add({ ...place, content: createContent(place.entryId, 'First.'), by: 'anna' });
    const first = await startService(store, GARDEN);
    const { door, told } = createTestDoor();
    first.service.serve(door);
    const flag = { ...place, revision: 'older', userId: 'u1', reason: 'Wrong.', channelId: 'c' };
    await store.votes.flag({ ...flag, revision: 'of another text' });
    expect(await store.votes.tell({ ...place, title: 'X', text: 'Thank you,\nwe look.', by: 'anna' })).toBe(1);
    first.service.moderation?.closed();
    first.service.moderation?.changed(SERVER);
    await until('both are said', () => told.length === 2);
    await first.service.close();
    const next = await startService(await open(), GARDEN);
    next.service.serve(door);
    next.service.moderation?.changed(SERVER);
    await settle();
    // Which of the two comes first is open.
    const texts = told.map(({ userId, reply }) => [userId, reply.text]).sort();
    expect(texts).toEqual([
      ['u1', expect.stringContaining('A moderator writes about your flag on “X”:\n> Thank you,\n> we look.')],
      ['u1', expect.stringContaining('has been changed. It now says:')],
    ]);
    expect(await store.votes.flags({ serverId: SERVER, isOpen: true, limit: 5 })).toEqual([]);
    await next.service.close();
  });
});
