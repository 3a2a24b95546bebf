import { describe, expect, test } from 'vitest';
import type { Knowledge } from '../../../src/knowledge/types.ts';
import { chooseFolder } from '../../../src/service/publishing/chooseFolder.ts';
import type { Store } from '../../../src/store/types.ts';
import { knowledgeOf } from '../../support/knowledge.ts';
import { createContent } from '../../support/store/content.ts';
import { databaseKinds } from '../../support/store/databases.ts';
import { findStale } from '../../support/store/findStale.ts';
import { useRooms } from '../../support/store/fixtures.ts';

const SERVER = '1300000000000000001';
const silent = { info: () => {}, warn: () => {}, error: () => {} };
const harbour = knowledgeOf({ 'faq/a.md': '## A?\n\nSo.\n\n## B?\n\nSo.\n\n## C?\n\nSo.\n' });
const laterHarbour = knowledgeOf({ 'faq/a.md': '## A?\n\nSo.\n\n## B?\n\nSo.\n\n## D?\n\nSo.\n' });
const mill = knowledgeOf({ 'faq/mill.md': '## Who grinds?\n\nThe miller.\n' });
const empty = { ...mill, entries: [], revision: 'none' };

/** Serves a folder as a process that starts does. */
async function serve(
  store: Store,
  path: string,
  knowledge: Knowledge,
  there: readonly string[] = ['/harbour', '/mill'],
) {
  await chooseFolder(
    store,
    path,
    async () => knowledge,
    async (one) => there.includes(one),
    silent,
  );
  if (knowledge.entries.length === 0 || (await store.knowledge.current())) return;
  const { revision } = knowledge;
  await store.knowledge.publish({ revision, by: 'start', summary: null, snapshot: knowledge });
}

const served = async (store: Store) => ({
  revision: (await store.knowledge.current())?.revision,
  entries: (await store.entries.list(SERVER)).map(({ content, serverId }) => [serverId, content.entry.body]),
});

describe.each(databaseKinds)('the folder that a store serves on $name', (kind) => {
  const openRoom = useRooms(kind);
  const add = (store: Store, body: string) =>
    store.entries.add({ serverId: SERVER, entryId: 'all#x', content: createContent('all#x', body), by: 'ann' });

  test('another folder has its own publications, entries and answers; those of the first come back with it', async () => {
    const { store, open } = await openRoom();
    await serve(store, '/harbour', harbour);
    await add(store, 'written for the harbour');
    const posted = { channelId: 'c', serverId: SERVER, entries: [{ entryId: 'a#a', revision: '1' }] };
    await store.posted.add({ ...posted, messageId: 'm1' });
    const stale = (one: Store) => findStale(one, { current: () => null, days: 30, limit: 9 });
    expect(await stale(store)).toHaveLength(1);

    const second = await open();
    await serve(second, '/mill', mill);
    expect(await served(second)).toEqual({ revision: mill.revision, entries: [] });
    expect(await second.knowledge.list({ limit: 9 })).toHaveLength(1);
    expect(await second.knowledge.load(1)).toBeNull();
    expect(await second.entries.get(SERVER, 'all#x')).toBeNull();
    expect(await stale(second)).toEqual([]);
    expect(await add(second, 'written for the mill')).toMatchObject({
      outcome: 'saved',
      entry: { serverId: SERVER, revision: 1 },
    });

    const third = await open();
    // Known by its path: chosen before it is read.
    await chooseFolder(
      third,
      '/harbour',
      () => Promise.reject(new Error('read')),
      async () => true,
      silent,
    );
    await serve(third, '/harbour', harbour);
    expect(await served(third)).toEqual({
      revision: harbour.revision,
      entries: [[SERVER, 'written for the harbour']],
    });
    expect(await stale(third)).toHaveLength(1);
    await serve(third, '/mill', mill);
    expect((await served(third)).entries).toEqual([[SERVER, 'written for the mill']]);
    expect((await third.entries.history(SERVER, 'all#x')).map(({ serverId }) => serverId)).toEqual([SERVER]);
  });

  test.each<[string, string, Knowledge, readonly string[], boolean]>([
    ['a folder that changed', '/harbour', laterHarbour, ['/harbour'], true],
    ['a path that holds something else now', '/harbour', mill, ['/harbour'], true],
    ['the same content elsewhere, as on another machine', '/srv/harbour', harbour, ['/harbour', '/srv/harbour'], true],
    ['a folder that was moved and edited', '/srv/harbour', laterHarbour, ['/srv/harbour'], true],
    ['an edited copy beside it', '/copy', laterHarbour, ['/harbour', '/copy'], false],
    ['another folder', '/mill', mill, ['/mill'], false],
    ['nothing that can be served, as after a typo', '/harbuor', empty, ['/harbour'], true],
  ])('%s', async (_, path, knowledge, there, isSame) => {
    const { store, open } = await openRoom();
    await serve(store, '/harbour', harbour);
    await add(store, 'written for the harbour');
    const second = await open();
    await serve(second, path, knowledge, there);
    expect((await served(second)).entries).toHaveLength(isSame ? 1 : 0);
    expect((await served(second)).revision).toBe(isSame ? harbour.revision : knowledge.revision);
  });

  test('a database from before folders were remembered is known by its content', async () => {
    const { store, open } = await openRoom();
    await store.knowledge.publish({ revision: harbour.revision, by: 'start', summary: null, snapshot: harbour });
    await add(store, 'written for the harbour');
    const second = await open();
    await serve(second, '/mill', mill);
    expect((await served(second)).entries).toEqual([]);
    const third = await open();
    await serve(third, '/harbour', laterHarbour);
    expect((await served(third)).entries).toHaveLength(1);
  });
});
