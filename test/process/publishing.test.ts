import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { curatedFile } from '../../src/knowledge/forms/curatedFile.ts';
import { readForm } from '../../src/knowledge/forms/readForm.ts';
import { openStore } from '../../src/store/openStore.ts';
import { GARDEN, gardenKnowledge } from '../support/garden.ts';
import type { Order, Served, ServerTask } from '../support/store/children/server.ts';
import { databaseKinds } from '../support/store/databases.ts';
import { type Child, useChildren } from '../support/store/startChild.ts';
import { writeFolder } from '../support/terminal/run.ts';

const people = GARDEN['facts/people.md'] ?? '';
const named = (name: string) => ({ ...GARDEN, 'facts/people.md': people.replace('Maria Kowalska', name) });
const QUESTIONS = ['who is the chairman', 'volleyball tickets'];
const SERVER = '1300000000000000001';
const lastOf = ({ lines }: Child): Served | undefined => lines.at(-1) as Served | undefined;

/** Waits until all of them serve what they should; how long that takes is measured by `npm run bench:promises`. */
async function until(what: string, children: readonly Child[], check: (served: Served) => boolean): Promise<void> {
  const met = (child: Child): boolean => {
    const last = lastOf(child);
    return last !== undefined && check(last);
  };
  for (const end = Date.now() + 60_000; !children.every(met) && Date.now() < end; ) await sleep(10);
  expect(
    children.map((child) => [met(child), lastOf(child), child.errors()]),
    what,
  ).toEqual(children.map((child) => [true, lastOf(child), '']));
}

describe.each(databaseKinds)('three processes that serve from one $name database', (kind) => {
  const startChild = useChildren();

  test('serve what any of them publishes, and a server’s own entries and settings', async () => {
    const database = await kind.create();
    const changed = writeFolder(named('Ines Costa'));
    const folders = ['a', 'b', 'c'].map(() => writeFolder(GARDEN));
    const store = await openStore({ ...database, clock: Date.now });
    const order = (wish: Order): Promise<void> => store.changes.publish('do', wish);
    const children = folders.map(({ path: folder }, i) => {
      const task: ServerTask = { ...database, folder, name: 'abc'[i] ?? '', serverId: SERVER, questions: QUESTIONS };
      return startChild('server', task);
    });
    try {
      await until('start', children, ({ answers }) => answers[0]?.includes('Maria Kowalska') ?? false);

      await order({ do: 'publish', name: 'a', from: changed.path });
      await until('publish', children, ({ answers }) => answers[0]?.includes('Ines Costa') ?? false);
      const current = await store.knowledge.current();
      expect(current).toMatchObject({ number: 2, publishedBy: 'a' });

      const question = 'Does the volleyball tournament need tickets?';
      const place = { kind: 'faq' as const, file: curatedFile(question), topic: null, asOf: null };
      const form = {
        question,
        answer: 'Tickets are free.',
        asked: 'volleyball tickets',
        sources: 'rules ¶1',
        until: '',
      };
      const { entry, markdown, sources } = readForm(form, place, gardenKnowledge().sources);
      if (!entry) throw new Error('The entry is not sound.');
      await store.entries.add({ serverId: SERVER, entryId: entry.id, content: { entry, markdown, sources }, by: 'x' });
      await store.settings.setServer(SERVER, { locale: 'uk' }, 'x');
      await until('add', children, ({ answers, locale }) => answers[1] === entry.body && locale === 'uk');

      await order({ do: 'roll back', name: 'c', number: 1 });
      await until('roll back', children, ({ answers }) => answers[0]?.includes('Maria Kowalska') ?? false);
      const record = await store.knowledge.current();
      expect(record).toMatchObject({ number: 3, publishedBy: 'c' });
    } finally {
      await order({ do: 'end' });
      for (const child of children) expect(await child.ended, child.errors()).toMatchObject({ code: 0 });
      await store.close();
      for (const folder of [changed, ...folders]) folder.remove();
      await database.drop();
    }
  }, 240_000);
});
