import { describe, expect, test } from 'vitest';
import type { Entry } from '../../../src/knowledge/types.ts';
import { planPassages } from '../../../src/search/meaning/planPassages.ts';
import { entriesOf } from '../../support/entriesOf.ts';

const RAFT = `# The raft

Four people and a dog fit on the *raft*.

## Care

Dry the **floor** after each trip. Then [fold](https://example.org/fold) it.

## Does it float?

It does.
`;
const texts = async () => {
  const entries = await entriesOf({ 'articles/raft.md': RAFT });
  const plan = planPassages(entries);
  const listed = ({ start, rows }: typeof plan.asked, entry: number) =>
    Array.from(rows.subarray(start[entry], start[entry + 1]), (row) => plan.texts[row]);
  return { entries, plan, listed };
};

describe('the texts of passages', () => {
  test('a whole passage stands under its title and headings, as plain text', async () => {
    const { plan, listed } = await texts();
    expect(listed(plan.asked, 0)).toEqual(['The raft: Four people and a dog fit on the raft.']);
    expect(listed(plan.asked, 1)).toEqual(['The raft: Care: Dry the floor after each trip. Then fold it.']);
  });

  test('a question that stands in the document is one of the headings', async () => {
    const { plan, listed } = await texts();
    expect(listed(plan.asked, 2)).toEqual(['The raft: Does it float?: It does.']);
  });

  test('sentences stand under the nearest heading', async () => {
    const { plan, listed } = await texts();
    expect(listed(plan.sentences, 1)).toEqual(['Care: Dry the floor after each trip.', 'Care: Then fold it.']);
  });

  test('the row of the answer is the one that questions are aligned with', async () => {
    const { plan, entries } = await texts();
    expect(Array.from(plan.answers)).toEqual(entries.map((_, i) => plan.asked.rows[plan.asked.start[i] as number]));
  });

  test('of many passages only the whole is encoded', async () => {
    const [short] = await entriesOf({ 'articles/raft.md': 'The raft floats on any pond. It is new.\n' });
    const many = Array.from({ length: 5001 }, () => short as Entry);
    expect(planPassages(many).sentences.rows).toHaveLength(0);
    expect(planPassages(many.slice(0, 5000)).sentences.rows.length).toBeGreaterThan(5000);
  });
});
