import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packSnapshot, unpackSnapshot } from '../../src/store/publications/packSnapshot.ts';
import type { KnowledgeSnapshot } from '../../src/store/publications/types.ts';
import { createEntry } from '../support/store/content.ts';
import { databaseKinds, query } from '../support/store/databases.ts';
import { dayMs, start, useRooms } from '../support/store/fixtures.ts';

const source = {
  id: 'minutes',
  title: 'Minutes',
  publisher: null,
  author: null,
  published: '2026-01-01',
  url: null,
  note: null,
  paragraphs: 9,
};

/** Entries by id → body, each with a line of its own. */
const snapshot = (bodies: Record<string, string>): KnowledgeSnapshot => ({
  entries: Object.entries(bodies).map(([id, body], index) => ({ ...createEntry(id, body), line: 3 + index * 10 })),
  sources: new Map([[source.id, source]]),
  synonyms: [['rule', 'law']],
});

describe.each(databaseKinds)('published knowledge on $name', (kind) => {
  const createRoom = useRooms(kind);

  test('what was published comes back whole, newest first', async () => {
    const { store } = await createRoom();
    expect(await store.knowledge.current()).toBeNull();
    const one = snapshot({ 'faq#a': 'A', 'faq#b': 'B' });
    const two = snapshot({ 'faq#b': 'B, changed', 'faq#c': 'C' });
    const first = await store.knowledge.publish({ revision: 'r1', by: 'ann', summary: { added: 2 }, snapshot: one });
    expect(first).toEqual({
      published: true,
      record: {
        number: expect.any(Number),
        revision: 'r1',
        publishedBy: 'ann',
        publishedAt: start,
        summary: { added: 2 },
      },
    });
    const second = await store.knowledge.publish({ revision: 'r2', by: 'bob', summary: null, snapshot: two });
    expect(await store.knowledge.current()).toEqual(second.record);
    expect(await store.knowledge.list({ limit: 9 })).toEqual([second.record, first.record]);
    expect(await store.knowledge.list({ limit: 9, before: second.record.number })).toEqual([first.record]);
    expect(await store.knowledge.load(first.record.number)).toEqual({ record: first.record, snapshot: one });
    expect(await store.knowledge.load(second.record.number)).toEqual({ record: second.record, snapshot: two });
    expect(await store.knowledge.load(9999)).toBeNull();
  });

  test('texts of documents come back whole, and unchanged pieces are stored once', async () => {
    const { store } = await createRoom();
    const paragraphs = Array.from({ length: 120 }, (_, i) => `Paragraph ${i + 1}`);
    const publish = async (revision: string, last: string) => {
      const documents = new Map([
        ['guide', [...paragraphs, last]],
        ['empty', []],
      ]);
      const published = { ...snapshot({ 'faq#a': 'A' }), documents };
      const { record } = await store.knowledge.publish({ revision, by: 'ann', summary: null, snapshot: published });
      expect((await store.knowledge.load(record.number))?.snapshot).toEqual(published);
      return packSnapshot(published);
    };
    const [one, two] = [await publish('r1', 'The end.'), await publish('r2', 'The very end.')];
    expect([...two.contents.keys()].filter((hash) => !one.contents.has(hash))).toHaveLength(1);
  });

  test('the same revision is published once, also by two processes at once; a roll back is a new number', async () => {
    const { store, open } = await createRoom();
    const other = await open();
    const publish = (from: typeof store, revision: string) =>
      from.knowledge.publish({ revision, by: 'ann', summary: null, snapshot: snapshot({ 'faq#a': revision }) });
    const results = await Promise.all([store, other, store, other].map((from) => publish(from, 'r1')));
    expect(results.filter(({ published }) => published)).toHaveLength(1);
    expect(new Set(results.map(({ record }) => record.number)).size).toBe(1);
    await publish(store, 'r2');
    const back = await publish(other, 'r1');
    expect(back.published).toBe(true);
    const list = await store.knowledge.list({ limit: 9 });
    expect(list.map(({ revision }) => revision)).toEqual(['r1', 'r2', 'r1']);
    expect(list[0]?.number).toBe(back.record.number);
  });

  test('thousands of entries are kept, and old revisions deleted but for the newest twenty', async () => {
    const { store, clock, database } = await createRoom();
    const many = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`faq#${index}`, `Body ${index}`]));
    const numbers: number[] = [];
    for (let round = 0; round < 23; round += 1) {
      const changed = snapshot({ ...many, 'faq#7': `Round ${round}` });
      const { record } = await store.knowledge.publish({
        revision: `r${round}`,
        by: 'ann',
        summary: null,
        snapshot: changed,
      });
      numbers.push(record.number);
    }
    clock.now += 91 * dayMs;
    expect(await store.purge(90)).toMatchObject({ knowledge: 3 });
    expect(await store.knowledge.list({ limit: 99 })).toHaveLength(20);
    expect(await store.knowledge.load(numbers[2] ?? 0)).toBeNull();
    const kept = await store.knowledge.load(numbers[3] ?? 0);
    expect(kept?.snapshot).toEqual(snapshot({ ...many, 'faq#7': 'Round 3' }));
    // 2,099 that never changed, twenty of the one that did, and the sources once.
    const [contents] = await query(database, 'select count(*) as n from knowledge_contents');
    expect(Number(contents?.n)).toBe(2_099 + 20 + 1);
  }, 60_000);
});

describe.each(databaseKinds)('publishing on $name', (kind) => {
  const createRoom = useRooms(kind);

  test('puts back what a purge takes between its steps', async () => {
    const { store, database } = await createRoom();
    const large = snapshot(Object.fromEntries(Array.from({ length: 4_000 }, (_, i) => [`faq#${i}`, `Body ${i}`])));
    const publishing = store.knowledge.publish({ revision: 'r1', by: 'ann', summary: null, snapshot: large });
    let taken = 0;
    while (taken === 0) {
      await nextTurn();
      const [stored] = await query(database, 'select count(*) as n from knowledge_contents').catch(() => []);
      const [published] = await query(database, 'select count(*) as n from knowledge_revisions').catch(() => []);
      expect(Number(published?.n ?? 0), 'too late to take anything').toBe(0);
      if (Number(stored?.n ?? 0) === 0) continue;
      // A step that is under way holds the database: between two there is a moment for others.
      taken = await query(database, 'delete from knowledge_contents').then(
        () => Number(stored?.n),
        () => 0,
      );
    }
    const { record } = await publishing;
    expect((await store.knowledge.load(record.number))?.snapshot).toEqual(large);
  }, 60_000);
});

describe('a packed snapshot', () => {
  test('stores what two snapshots share once, also where it moved', async () => {
    const before = await packSnapshot(snapshot({ a: 'A', b: 'B', c: 'C' }));
    const after = await packSnapshot(snapshot({ new: 'N', a: 'A', b: 'B', c: 'C, changed' }));
    const added = [...after.contents.keys()].filter((hash) => !before.contents.has(hash));
    expect(added).toHaveLength(2);
  });

  test('does not depend on the order of an entry’s fields', async () => {
    const entry = createEntry('a', 'A');
    const reversed = Object.fromEntries(Object.entries(entry).reverse()) as unknown as typeof entry;
    const pack = async (one: typeof entry) =>
      (await packSnapshot({ entries: [one], sources: new Map(), synonyms: [] })).manifest;
    expect(await pack(reversed)).toEqual(await pack(entry));
  });

  test('unpacks to what was packed', async () => {
    const texts = fc.dictionary(fc.string({ minLength: 1 }), fc.string({ unit: 'binary' }), { noNullPrototype: true });
    await fc.assert(
      fc.asyncProperty(texts, async (bodies) => {
        expect(await unpackSnapshot(await packSnapshot(snapshot(bodies)))).toEqual(snapshot(bodies));
      }),
    );
  });
});
