import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/library/Library.ts';
import { GARDEN } from '../../support/garden.ts';
import { startService } from '../../support/service.ts';
import { databaseKinds } from '../../support/store/databases.ts';
import { useRooms } from '../../support/store/fixtures.ts';

const people = GARDEN['facts/people.md'] ?? '';
const named = (name: string) => ({ ...GARDEN, 'facts/people.md': people.replace('Maria Kowalska', name) });
const broken = { ...GARDEN, 'facts/people.md': people.replace('[^2]: minutes ¶2', '[^2]: nowhere ¶2') };

async function chairman(library: Library): Promise<string> {
  const answer = await library.answer('who is the chairman');
  return answer.status === 'answered' ? (answer.chosen[0]?.entry.body ?? '') : answer.status;
}

async function until(check: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 5000; !(await check()) && Date.now() < end; ) await sleep(10);
  expect(await check()).toBe(true);
}

describe.each(databaseKinds)('publishing on $name', (kind) => {
  const openRoom = useRooms(kind);

  test('every publication is kept, with who, when and what changed', async () => {
    const { store } = await openRoom();
    const started = await startService(store, GARDEN);
    const { service } = started;
    expect(await store.knowledge.list({ limit: 5 })).toMatchObject([{ number: 1, publishedBy: 'start' }]);
    started.folder = named('Ines Costa');
    const report = await service.moderation?.refresh({ preview: false, by: 'anna' });
    expect(report).toMatchObject({ published: true, number: 2 });
    expect((await store.knowledge.list({ limit: 5 }))[0]).toMatchObject({
      publishedBy: 'anna',
      summary: { added: [], changed: ['Who is the chairman?'], removed: [] },
    });
    await service.close();
  });

  test('a preview, and a folder with an error, publish nothing', async () => {
    const { store } = await openRoom();
    const started = await startService(store, GARDEN);
    started.folder = named('Ines Costa');
    expect(await started.service.moderation?.refresh({ preview: true, by: 'anna' })).toMatchObject({ number: null });
    started.folder = broken;
    expect(await started.service.moderation?.refresh({ preview: false, by: 'anna' })).toMatchObject({
      published: false,
    });
    expect(await store.knowledge.list({ limit: 5 })).toHaveLength(1);
    expect(await chairman(started.library)).toContain('Maria Kowalska');
    await started.service.close();
  });

  test('a roll back publishes the earlier revision again, and a restart serves it, whatever the folder says', async () => {
    const { store } = await openRoom();
    const started = await startService(store, GARDEN);
    started.folder = named('Ines Costa');
    await started.service.moderation?.refresh({ preview: false, by: 'anna' });
    const back = await started.service.moderation?.rollBack({ number: 1, by: 'ben' });
    expect(back).toMatchObject({ published: true, number: 3 });
    expect(await chairman(started.library)).toContain('Maria Kowalska');
    expect(await started.service.moderation?.rollBack({ number: 99, by: 'ben' })).toBeNull();
    await started.service.close();

    const again = await startService(store, named('Ines Costa'));
    expect(await chairman(again.library)).toContain('Maria Kowalska');
    expect(again.logged.join('\n')).toContain('/kb refresh publishes the folder');
    again.folder = named('Ines Costa');
    await again.service.moderation?.refresh({ preview: false, by: 'anna' });
    expect(await chairman(again.library)).toContain('Ines Costa');
    await again.service.close();
  });

  test('another process serves it too, and so does one that was away', async () => {
    const { store, open } = await openRoom();
    const one = await startService(store, GARDEN);
    const other = await startService(await open(), GARDEN);
    one.folder = named('Ines Costa');
    await one.service.moderation?.refresh({ preview: false, by: 'anna' });
    await until(async () => (await chairman(other.library)).includes('Ines Costa'));
    expect(other.library.snapshot.knowledge.revision).toBe(one.library.snapshot.knowledge.revision);
    const late = await startService(await open(), GARDEN);
    expect(await chairman(late.library)).toContain('Ines Costa');
    for (const { service } of [one, other, late]) await service.close();
  });

  test('a store that cannot be written to leaves the old answers', async () => {
    const { store } = await openRoom();
    const full = { ...store.knowledge, publish: () => Promise.reject(new Error('the disk is full')) };
    const started = await startService({ ...store, knowledge: full }, {});
    const before = started.library.snapshot;
    started.folder = GARDEN;
    await expect(started.service.moderation?.refresh({ preview: false, by: 'anna' })).rejects.toThrow('disk is full');
    expect(started.library.snapshot).toBe(before);
    await started.service.close();
  });
});
