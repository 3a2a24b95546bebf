import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/openStore.ts';
import type { HammerReport, HammerTask } from '../support/store/children/hammer.ts';
import { databaseKinds } from '../support/store/databases.ts';
import { useChildren } from '../support/store/startChild.ts';

const names = ['a', 'b', 'c'];
const edits = 25;

describe.each(databaseKinds)('three processes on one $name database', (kind) => {
  const startChild = useChildren();

  test('start at once, lose no edit, vote once, correct once, and see every change once', async () => {
    const database = await kind.create();
    try {
      const messages = Array.from({ length: 40 }, (_, index) => `m${index}`);
      const children = names.map((name) => {
        const task: HammerTask = { ...database, name, edits, messages };
        return startChild('hammer', task);
      });
      for (const child of children) {
        expect(await child.ended, child.errors()).toEqual({ code: 0, signal: null });
        expect(child.errors()).toBe('');
      }
      const reports = children.map(({ lines }) => lines[0] as HammerReport);
      const store = await openStore({ ...database, clock: Date.now });

      const history = await store.entries.history('s1', 'curated#shared');
      expect(history.map(({ revision }) => revision)).toEqual(Array.from({ length: 75 }, (_, index) => 75 - index));
      const written = names.flatMap((name) => Array.from({ length: edits }, (_, n) => `${name} ${n}`)).sort();
      expect(history.map(({ content }) => content?.entry.body).sort()).toEqual(written);

      expect(reports.reduce((sum, { voted }) => sum + voted, 0)).toBe(edits);
      expect(reports.flatMap(({ claimed }) => claimed).sort()).toEqual([...messages].sort());
      for (const { seen } of reports) {
        expect([...seen].sort()).toEqual(written);
        expect(seen).toEqual(reports[0]?.seen);
      }
      await store.close();
    } finally {
      await database.drop();
    }
  }, 60_000);
});
