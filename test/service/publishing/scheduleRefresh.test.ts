import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/library/Library.ts';
import { GARDEN } from '../../support/garden.ts';
import { type Started, startService } from '../../support/service.ts';
import { databaseKinds } from '../../support/store/databases.ts';
import { useRooms } from '../../support/store/fixtures.ts';

const people = GARDEN['facts/people.md'] ?? '';
const named = (name: string) => ({ ...GARDEN, 'facts/people.md': people.replace('Maria Kowalska', name) });
const broken = { ...GARDEN, 'facts/people.md': people.replace('[^2]: minutes ¶2', '[^2]: nowhere ¶2') };
const EVERY_MS = 200;

async function chairman(library: Library): Promise<string> {
  const answer = await library.answer('who is the chairman');
  return answer.status === 'answered' ? (answer.chosen[0]?.entry.body ?? '') : answer.status;
}

async function until(check: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 8000; !(await check()) && Date.now() < end; ) await sleep(5);
  expect(await check()).toBe(true);
}

describe.each(databaseKinds)('regular refreshes on $name', (kind) => {
  const openRoom = useRooms(kind);
  /** The store's clock runs, so that turns end. */
  const openRunning = async () => {
    const room = await openRoom();
    const [from, since] = [room.clock.now, Date.now()];
    Object.defineProperty(room.clock, 'now', { get: () => from + Date.now() - since });
    return room;
  };

  test('publish what the folder says, once for all processes, and say so', async () => {
    const { store, open } = await openRunning();
    const one = await startService(store, GARDEN, { refreshEveryMs: EVERY_MS });
    const other = await startService(await open(), GARDEN, { refreshEveryMs: EVERY_MS });
    one.folder = named('Ines Costa');
    other.folder = one.folder;
    await until(async () => {
      const told = await Promise.all([one, other].map(({ library }) => chairman(library)));
      return told.every((text) => text.includes('Ines Costa'));
    });
    const records = await store.knowledge.list({ limit: 5 });
    expect(records.map(({ publishedBy }) => publishedBy)).toEqual(['schedule', 'start']);
    await until(() => lines([one, other]).some((line) => line.includes('found nothing new')));
    expect(lines([one, other]).some((line) => /published revision .*1 changed/u.test(line))).toBe(true);
    for (const { service } of [one, other]) await service.close();
    const said = lines([one, other]).length;
    await sleep(2 * EVERY_MS);
    expect(lines([one, other])).toHaveLength(said);
  });

  test('a folder with an error, and one that cannot be loaded, are a line; the next refresh takes place', async () => {
    const { store } = await openRunning();
    const started = await startService(store, GARDEN, { refreshEveryMs: EVERY_MS });
    started.folder = broken;
    await until(() => started.logged.some((line) => /published nothing\. Errors: 1; the first: .*nowhere/u.test(line)));
    expect(await chairman(started.library)).toContain('Maria Kowalska');
    Object.defineProperty(started, 'folder', { get: () => fail(), set: define, configurable: true });
    await until(() => started.logged.some((line) => line === 'The regular refresh failed: no disk'));
    started.folder = named('Ines Costa');
    await until(async () => (await chairman(started.library)).includes('Ines Costa'));
    await started.service.close();

    function fail(): never {
      throw new Error('no disk');
    }
    function define(value: unknown): void {
      Object.defineProperty(started, 'folder', { value, writable: true });
    }
  });

  test('wait after a roll back until somebody refreshes by hand', async () => {
    const { store } = await openRunning();
    const started = await startService(store, GARDEN, { refreshEveryMs: EVERY_MS });
    started.folder = named('Ines Costa');
    await until(async () => (await chairman(started.library)).includes('Ines Costa'));
    await started.service.moderation?.rollBack({ number: 1, by: 'anna' });
    await until(() => started.logged.some((line) => line.includes('The regular refresh waits')));
    expect(await chairman(started.library)).toContain('Maria Kowalska');
    await started.service.moderation?.refresh({ preview: false, by: 'anna' });
    started.folder = named('Ada Byron');
    await until(async () => (await chairman(started.library)).includes('Ada Byron'));
    await started.service.close();
  });
});

const lines = (all: readonly Started[]): string[] => all.flatMap(({ logged }) => logged);
