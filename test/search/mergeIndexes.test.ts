import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/knowledge/types.ts';
import { mergeIndexes } from '../../src/search/mergeIndexes.ts';
import type { Candidate, SearchIndex } from '../../src/search/types.ts';
import { gardenKnowledge } from '../support/garden.ts';

const { entries } = gardenKnowledge();
const [any] = entries as [Entry];
const WRITTEN: Entry = { ...any, kind: 'faq', id: 'written' };
const OPEN: Entry = { ...any, kind: 'unknown', id: 'open' };
const PASSAGE: Entry = { ...any, kind: 'passage', id: 'passage', article: { source: 'a', context: 'A' } };

const indexOf = (...found: readonly (readonly [Entry, number])[]): SearchIndex => ({
  entries: [],
  spell: (question) => question,
  search: () => ({
    candidates: found.map(
      ([entry, confidence]): Candidate => ({ entry, confidence, signals: {}, score: 0, closestPhrasing: 0 }),
    ),
    corrections: [],
  }),
  has: () => false,
  complete: () => [],
});
const order = (written: SearchIndex, documents: SearchIndex) =>
  mergeIndexes(entries, written, documents)
    .search('anything')
    .candidates.map(({ entry }) => entry.id);

describe('an entry and a passage', () => {
  test.each([
    ['the likelier passage comes first', WRITTEN, 0.6, 0.9, 'passage'],
    ['however likely the entry is', WRITTEN, 0.85, 0.95, 'passage'],
    ['the likelier entry comes first', WRITTEN, 0.9, 0.6, 'written'],
    ['the entry wins a tie', WRITTEN, 0.7, 0.7, 'written'],
    ['the entry wins if it is nearly as likely', WRITTEN, 0.66, 0.7, 'written'],
    ['an open question is weighed as an entry', OPEN, 0.4, 0.8, 'passage'],
    ['and wins as one', OPEN, 0.8, 0.8, 'open'],
  ])('%s', (_, entry, likely, passage, first) => {
    expect(order(indexOf([entry, likely]), indexOf([PASSAGE, passage]))[0]).toBe(first);
  });

  test('both lists keep their order', () => {
    const other = { ...WRITTEN, id: 'other' };
    expect(order(indexOf([WRITTEN, 0.2], [other, 0.9]), indexOf([PASSAGE, 0.5]))).toEqual([
      'passage',
      'written',
      'other',
    ]);
  });
});
