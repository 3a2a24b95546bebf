import { describe, expect, test } from 'vitest';
import { databaseKinds } from '../support/store/databases.ts';
import { start, useRooms } from '../support/store/fixtures.ts';

const form = { question: 'Where is the key?', answer: 'Under the \0mat.', sources: '', asked: '', until: '' };
const added = { serverId: 's1', messageId: 'm1', authorId: 'u1', form, by: 'ann' };

describe.each(databaseKinds)('drafts on $name', (kind) => {
  const createRoom = useRooms(kind);

  test('a message has one draft, which is changed, and gone once published or discarded', async () => {
    const { store } = await createRoom();
    const draft = await store.drafts.add(added);
    expect(draft).toMatchObject({ serverId: 's1', authorId: 'u1', createdBy: 'ann', createdAt: start });
    expect(await store.drafts.add({ ...added, form: { ...form, answer: 'Other' }, by: 'ben' })).toEqual(draft);
    const { id } = draft;
    const changed = { ...form, answer: 'In the shed.' };
    expect(await store.drafts.edit({ serverId: 's1', id, form: changed, by: 'ben' })).toBe(true);
    expect(await store.drafts.get('s1', id)).toEqual({ ...draft, form: changed });
    expect(await store.drafts.publish({ serverId: 's1', id, by: 'ann' })).toBe(true);
    expect(await store.drafts.discard({ serverId: 's1', id, by: 'ann' })).toBe(false);
    expect(await store.drafts.edit({ serverId: 's1', id, form, by: 'ann' })).toBe(false);
  });

  test('are a server’s own, newest first', async () => {
    const { store } = await createRoom();
    for (const messageId of ['m1', 'm2', 'm3']) await store.drafts.add({ ...added, messageId });
    const other = await store.drafts.add({ ...added, serverId: 's2' });
    const page = await store.drafts.list({ serverId: 's1', limit: 2 });
    expect([page.drafts.map(({ messageId }) => messageId), page.total]).toEqual([['m3', 'm2'], 3]);
    const rest = await store.drafts.list({ serverId: 's1', limit: 2, offset: 2 });
    expect(rest.drafts.map(({ messageId }) => messageId)).toEqual(['m1']);
    expect(await store.drafts.get('s1', other.id)).toBeNull();
    expect(await store.drafts.discard({ serverId: 's1', id: other.id, by: 'ann' })).toBe(false);
  });
});

describe.each(databaseKinds)('synonyms on $name', (kind) => {
  const createRoom = useRooms(kind);

  test('are a server’s own, each once, and every change is told to other processes', async () => {
    const { store } = await createRoom();
    const told: unknown[] = [];
    store.changes.subscribe('entries', ({ payload }) => void told.push(payload));
    const words = ['hall', 'sports centre'];
    expect(await store.synonyms.add({ serverId: 's1', words, by: 'ann' })).toBe(true);
    expect(await store.synonyms.add({ serverId: 's1', words, by: 'ben' })).toBe(false);
    expect(await store.synonyms.add({ serverId: 's2', words, by: 'ben' })).toBe(true);
    const [group] = await store.synonyms.list('s1');
    expect(group?.words).toEqual(words);
    expect(await store.synonyms.remove({ serverId: 's2', id: group?.id ?? 0, by: 'ben' })).toBeNull();
    expect(await store.synonyms.remove({ serverId: 's1', id: group?.id ?? 0, by: 'ben' })).toEqual(words);
    expect(await store.synonyms.list('s1')).toEqual([]);
    const audit = await store.audit.list({ serverId: 's1', limit: 9 });
    expect(audit.map(({ action, target }) => [action, target])).toEqual([
      ['synonyms.remove', 'hall = sports centre'],
      ['synonyms.add', 'hall = sports centre'],
    ]);
    await expect.poll(() => told).toEqual([{ serverId: 's1' }, { serverId: 's2' }, { serverId: 's1' }]);
  });
});
