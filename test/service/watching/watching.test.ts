import { describe, expect, test } from 'vitest';
import { toSections } from '../../../src/answer/reply/toReply.ts';
import { readForm } from '../../../src/knowledge/forms/readForm.ts';
import { isChanged, keepEntry } from '../../../src/knowledge/watch/watchEntry.ts';
import type { Store } from '../../../src/store/types.ts';
import { NEW_FEE, RULES, rulesFolder } from '../../support/rules.ts';
import { type Started, startService } from '../../support/service.ts';
import { databaseKinds } from '../../support/store/databases.ts';
import { useRooms } from '../../support/store/fixtures.ts';

const CHANGED = 'The source has changed since this was written.';
const FEE = 'club#how-much-is-the-yearly-fee';

/** How an entry reads: `¶3`, and `!` if its source changed. */
async function read({ service }: Started, entryId = FEE, serverId = ''): Promise<string> {
  const { snapshot } = await service.viewOf(serverId);
  const entry = snapshot.knowledge.entries.find(({ id }) => id === entryId);
  if (!entry) return 'none';
  const [section] = toSections([entry], snapshot.knowledge, { now: 0, findWatched: service.watchedIn(serverId) });
  const place = /¶[^,;]*/u.exec(section?.footnotes[0]?.text ?? '')?.[0];
  return `${place}${section?.caveat?.text.endsWith(CHANGED) ? '!' : ''}`;
}

const remembered = (store: Store, count = 2, serverId = ''): Promise<void> =>
  expect.poll(async () => (await store.watched.list(serverId)).length, { timeout: 5_000 }).toBe(count) as Promise<void>;

async function refresh(started: Started, folder: Readonly<Record<string, string>>, preview = false) {
  started.folder = folder;
  const report = await started.service.moderation?.refresh({ preview, by: 'anna' });
  return report?.changedSources.map(({ entry, cited }) => `${entry.id} ${cited.map(({ at }) => at).join()}`);
}

const rollBack = (started: Started, number: number) => started.service.moderation?.rollBack({ number, by: 'anna' });
const inserted = (rules: readonly string[]): string[] => [rules[0] ?? '', 'Welcome!', ...rules.slice(1)];

describe.each(databaseKinds)('sources that change on $name', (kind) => {
  const openRoom = useRooms(kind);

  test('a changed paragraph is reported once, and its answer says so until the entry is edited', async () => {
    const { store } = await openRoom();
    const started = await startService(store, rulesFolder(RULES));
    expect(await read(started)).toBe('¶3');
    expect(await refresh(started, rulesFolder(NEW_FEE), true)).toEqual([`${FEE} 3`]);
    expect(await read(started)).toBe('¶3');
    expect(await refresh(started, rulesFolder(NEW_FEE))).toEqual([`${FEE} 3`]);
    expect(await read(started)).toBe('¶3!');
    expect(await read(started, 'club#when-is-the-gate-closed')).toBe('¶2');
    expect(await refresh(started, rulesFolder(inserted(NEW_FEE)))).toEqual([]);
    expect(await read(started)).toBe('¶4!');
    const edited = { text: 'It is thirty euros a year.', paragraph: 4 };
    expect(await refresh(started, rulesFolder(inserted(NEW_FEE), edited))).toEqual([]);
    expect(await read(started)).toBe('¶4');
    await started.service.close();
  });

  test('a paragraph that only moved has its new number, also when the entry is edited without it', async () => {
    const { store } = await openRoom();
    const started = await startService(store, rulesFolder(RULES));
    expect(await refresh(started, rulesFolder(inserted(RULES)))).toEqual([]);
    expect(await read(started)).toBe('¶4');
    const reworded = { text: 'Twenty euros.', paragraph: 3 };
    expect(await refresh(started, rulesFolder(inserted(RULES), reworded))).toEqual([]);
    expect(await read(started)).toBe('¶4');
    expect(await refresh(started, rulesFolder(inserted(NEW_FEE), reworded))).toEqual([`${FEE} 4`]);
    await started.service.close();
  });

  test('what was said outlives restarts and roll backs', async () => {
    const { store } = await openRoom();
    const first = await startService(store, rulesFolder(RULES));
    await refresh(first, rulesFolder(NEW_FEE));
    const edited = { text: 'It is thirty euros a year.', paragraph: 3 };
    await refresh(first, rulesFolder(NEW_FEE, edited));
    expect(await read(first)).toBe('¶3');
    await first.service.close();
    const second = await startService(store, rulesFolder(NEW_FEE, edited));
    expect(await read(second)).toBe('¶3');
    await rollBack(second, 2);
    expect(await read(second)).toBe('¶3!');
    await rollBack(second, 1);
    expect(await read(second)).toBe('¶3');
    await rollBack(second, 2);
    await second.service.close();
    const third = await startService(store, rulesFolder(RULES));
    expect(await read(third)).toBe('¶3!');
    await third.service.close();
  });

  test('what is kept is kept in every process', async () => {
    const { store, open } = await openRoom();
    const started = await startService(store, rulesFolder(RULES));
    await refresh(started, rulesFolder(NEW_FEE));
    const other = await startService(await open(), rulesFolder(NEW_FEE));
    expect(await read(other)).toBe('¶3!');
    const [marked] = await store.watched.listMarked('');
    if (!marked) throw new Error('Nothing is marked');
    const kept = { ...marked, cited: keepEntry(marked.cited), isReplaced: false, expected: marked.version };
    expect(await store.watched.keep(kept, 'anna')).toBe(true);
    for (const one of [started, other]) await expect.poll(() => read(one), { timeout: 5_000 }).toBe('¶3');
    expect(await refresh(started, rulesFolder(RULES))).toEqual([`${FEE} 3`]);
    await expect.poll(() => read(other), { timeout: 5_000 }).toBe('¶3!');
    await started.service.close();
    await other.service.close();
  });

  test('a server’s own entry is watched from when it was saved, and nobody else sees its mark', async () => {
    const { store } = await openRoom();
    const started = await startService(store, rulesFolder(RULES));
    const { sources } = started.library.snapshot.knowledge;
    const form = {
      question: 'Must my dog be on a lead?',
      answer: 'Yes, always. [1]',
      sources: 'rules ¶4',
      asked: '',
      until: '',
    };
    const place = { kind: 'faq' as const, file: 'faq/own.md', topic: null, asOf: null };
    const { entry, markdown } = readForm(form, place, sources);
    if (!entry) throw new Error('The form was not read');
    await store.entries.add({
      serverId: 's1',
      entryId: entry.id,
      content: { markdown, entry, sources: [] },
      by: 'ben',
    });
    started.service.moderation?.changed('s1');
    await remembered(store, 1, 's1');
    const free = RULES.map((one) => one.replace('stay on a lead', 'run free'));
    expect(await refresh(started, rulesFolder(free))).toEqual([`${entry.id} 4`]);
    expect(await read(started, entry.id, 's1')).toBe('¶4!');
    expect(await read(started, entry.id, 's2')).toBe('none');
    await store.entries.remove({ serverId: 's1', entryId: entry.id, expected: 1, by: 'ben' });
    started.service.moderation?.changed('s1');
    await expect.poll(() => store.watched.listMarked('s1'), { timeout: 5_000 }).toEqual([]);
    await started.service.close();
  });

  test('a publication of an earlier version, without texts of documents, changes nothing that is remembered', async () => {
    const { store } = await openRoom();
    const started = await startService(store, rulesFolder(RULES));
    await remembered(store);
    const { documents: _, ...earlier } = started.library.snapshot.knowledge;
    const { record } = await store.knowledge.publish({ revision: 'x', by: 'old', summary: null, snapshot: earlier });
    await rollBack(started, record.number);
    expect(await read(started)).toBe('¶3');
    expect(await refresh(started, rulesFolder(NEW_FEE))).toEqual([`${FEE} 3`]);
    expect((await store.watched.list('')).filter(({ cited }) => cited.some(isChanged))).toHaveLength(1);
    await started.service.close();
  });
});
