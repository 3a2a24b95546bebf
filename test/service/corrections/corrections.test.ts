import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { entryRevision } from '../../../src/knowledge/revisions/entryRevision.ts';
import { createService } from '../../../src/service/createService.ts';
import type { Store } from '../../../src/store/types.ts';
import { openHere, silent } from '../../support/discord/moderated.ts';
import { GARDEN, gardenKnowledge } from '../../support/garden.ts';
import { createTestDoor, startService } from '../../support/service.ts';
import { createContent } from '../../support/store/content.ts';
import { databaseKinds } from '../../support/store/databases.ts';
import { start, useRooms } from '../../support/store/fixtures.ts';

const people = GARDEN['facts/people.md'] ?? '';
const named = (name: string) => ({ ...GARDEN, 'facts/people.md': people.replace('Maria Kowalska', name) });
const CHAIRMAN = 'people#who-is-the-chairman';
const KEYS = 'people#who-has-the-keys-of-the-shed';
const revisions = new Map(gardenKnowledge().entries.map((entry) => [entry.id, entryRevision(entry)]));

const post = (store: Store, messageId: string, ...ids: readonly string[]) =>
  store.posted.add({
    messageId,
    channelId: 'c',
    serverId: 's',
    entries: ids.map((entryId) => ({ entryId, revision: revisions.get(entryId) ?? '' })),
  });

async function until(what: string, check: () => boolean): Promise<void> {
  for (const end = Date.now() + 5000; !check() && Date.now() < end; ) await sleep(10);
  expect(check(), what).toBe(true);
}

describe.each(databaseKinds)('corrections on $name', (kind) => {
  const openRoom = useRooms(kind);

  test('reach every message that shows what changed, once, and no other', async () => {
    const { store } = await openRoom();
    const started = await startService(store, GARDEN, { clock: () => start });
    const { door, edits } = createTestDoor();
    started.service.serve(door);
    for (let n = 0; n < 25; n += 1) await post(store, `m${n}`, CHAIRMAN);
    await post(store, 'other', KEYS);
    await post(store, 'both', KEYS, CHAIRMAN);
    started.folder = named('Ines Costa');
    await started.service.moderation?.refresh({ preview: false, by: 'anna' });
    await until('all corrected', () => edits.length === 26);
    await sleep(100);
    expect(edits.map(({ messageId }) => messageId).sort()).toEqual(
      [...Array.from({ length: 25 }, (_, n) => `m${n}`), 'both'].sort(),
    );
    const both = edits.find(({ messageId }) => messageId === 'both')?.reply;
    expect(both?.text).toContain('**Corrected 15 Jan:**');
    expect(both?.sections.map(({ body }) => body).join()).toMatch(/Ines Costa.*Jonas Weber|Jonas Weber.*Ines Costa/su);
    expect(both?.sections.flatMap(({ footnotes }) => footnotes.map(({ number }) => number))).toEqual([1, 2]);
    await started.service.close();
  });

  test('another phrasing corrects nothing', async () => {
    const { store } = await openRoom();
    const started = await startService(store, GARDEN);
    const { door, edits } = createTestDoor();
    started.service.serve(door);
    await post(store, 'm', CHAIRMAN);
    started.folder = {
      ...GARDEN,
      'facts/people.md': people.replace('- who runs the club', '- who runs the club\n- the boss'),
    };
    expect(await started.service.moderation?.refresh({ preview: false, by: 'anna' })).toMatchObject({
      published: true,
    });
    await sleep(200);
    expect(edits).toEqual([]);
    await started.service.close();
  });

  test('what is out of reach is skipped, what fails is tried again, what is left over survives a restart', async () => {
    const { store, open, clock } = await openRoom();
    const started = await startService(store, GARDEN);
    let isDown = true;
    const { door, edits } = createTestDoor((id) => (id === 'gone' ? 'gone' : isDown ? 'later' : 'done'));
    const end = started.service.serve(door);
    for (const id of ['gone', 'm1', 'm2']) await post(store, id, CHAIRMAN);
    started.folder = named('Ines Costa');
    await started.service.moderation?.refresh({ preview: false, by: 'anna' });
    await sleep(200);
    expect(edits).toEqual([]);
    end();
    await started.service.close();

    isDown = false;
    clock.now += 600_000;
    const again = await startService(await open(), named('Ines Costa'));
    again.service.serve(door);
    await until('both corrected', () => edits.length === 2);
    await sleep(100);
    expect(edits.map(({ messageId }) => messageId).sort()).toEqual(['m1', 'm2']);
    await again.service.close();
  });

  test('what changes once more while it waits its turn is corrected to what stands then, once', async () => {
    const { store } = await openRoom();
    const started = await startService(store, GARDEN, { correctEveryMs: 60 });
    const { door, edits } = createTestDoor();
    started.service.serve(door);
    const own = async (body: string, expected: number): Promise<void> => {
      const content = createContent('curated-x#x', body);
      const write = { serverId: 's', entryId: 'curated-x#x', content, by: 'anna' };
      if (expected === 0) await store.entries.add(write);
      else await store.entries.edit({ ...write, expected });
      started.service.moderation?.changed('s');
    };
    for (let n = 0; n < 6; n += 1) {
      const entries = [{ entryId: 'curated-x#x', revision: 'older' }];
      await store.posted.add({ messageId: `m${n}`, channelId: 'c', serverId: 's', entries });
    }
    await own('first', 0);
    await until('the first is corrected', () => edits.length > 0);
    await own('second', 1);
    const shown = (id: string) =>
      edits.filter(({ messageId }) => messageId === id).map(({ reply }) => reply.sections[0]?.body.replace(' [1]', ''));
    await until('all are corrected', () => [0, 1, 2, 3, 4, 5].every((n) => shown(`m${n}`).at(-1) === 'second'));
    await sleep(500);
    for (let n = 0; n < 6; n += 1)
      expect(
        shown(`m${n}`).filter((body) => body === 'second'),
        `m${n}`,
      ).toHaveLength(1);
    await started.service.close();
  });

  test('a process that does not serve the newest revision yet corrects nothing', async () => {
    const { store } = await openRoom();
    const behind = await startService(store, GARDEN);
    // It never hears of anything.
    await behind.service.close();
    const changes = { ...store.changes, subscribe: () => () => {} };
    const deaf = createService({
      library: behind.library,
      store: { ...store, changes, knowledge: { ...store.knowledge, load: async () => null } },
      open: openHere,
      clock: Date.now,
      log: silent,
      retentionDays: 90,
      correctEveryMs: 1,
    });
    const next = gardenKnowledge(named('Ines Costa'));
    await store.knowledge.publish({ revision: next.revision, by: 'x', summary: null, snapshot: next });
    await store.posted.add({
      messageId: 'm',
      channelId: 'c',
      serverId: 's',
      entries: next.entries
        .filter(({ id }) => id === CHAIRMAN)
        .map((entry) => ({ entryId: entry.id, revision: entryRevision(entry) })),
    });
    const { door, edits } = createTestDoor();
    deaf.serve(door);
    await sleep(200);
    expect(edits).toEqual([]);
    await deaf.close();
  });

  test('people who wait are told once, by whichever process', async () => {
    const { store, open } = await openRoom();
    const services = [await startService(store, GARDEN), await startService(await open(), GARDEN)];
    const { door, told } = createTestDoor();
    for (const { service } of services) service.serve(door);
    const asked = {
      serverId: 's',
      text: 'who is the boss?',
      locale: 'de',
      source: 'unanswered' as const,
      groupKey: 'boss',
    };
    const { id: questionId } = await store.questions.record(asked);
    for (const userId of ['u1', 'u2'])
      await store.notices.subscribe({ serverId: 's', questionId, userId, channelId: 'c' });
    await store.questions.setStatus({ serverId: 's', questionId, status: 'linked', entryId: CHAIRMAN, by: 'anna' });
    for (const { service } of services) service.moderation?.closed();
    await until('both told', () => told.length >= 2);
    await sleep(200);
    expect(told.map(({ userId }) => userId).sort()).toEqual(['u1', 'u2']);
    expect(told[0]?.reply.text).toContain('Die Moderation hat deine Frage „who is the boss?“ beantwortet.');
    expect(told[0]?.reply.sections[0]?.body).toContain('Maria Kowalska');
    for (const { service } of services) await service.close();
  });
});
