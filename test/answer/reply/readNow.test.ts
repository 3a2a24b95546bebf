import { expect, test } from 'vitest';
import { readNow } from '../../../src/answer/reply/readNow.ts';
import type { Entry } from '../../../src/knowledge/types.ts';
import type { WatchedParagraph } from '../../../src/knowledge/watch/types.ts';
import { LOCALES } from '../../../src/locales/locale.ts';
import { gardenKnowledge } from '../../support/garden.ts';

/** An entry that cites paragraph 4 of the rules and has a caveat, and one that cites paragraph 9 and has none. */
const [closing, plot] = ['When does the garden close?', 'How do I get an allotment?'].map((heading) =>
  gardenKnowledge().entries.find((entry) => entry.heading === heading),
) as [Entry, Entry];
const text = { text: 'x', hash: 'x' };
const watched = (number: number, more: Partial<WatchedParagraph>): WatchedParagraph => ({
  source: 'rules',
  number,
  said: text,
  at: number,
  says: null,
  before: null,
  after: null,
  ...more,
});

test('an entry of which nothing is known, or nothing changed, is itself', () => {
  expect(readNow(plot, {})).toBe(plot);
  expect(readNow(plot, { findWatched: () => [] })).toBe(plot);
  expect(readNow(plot, { findWatched: () => [watched(9, {})] })).toEqual(plot);
});

test('a moved paragraph has its new number', () => {
  const moved = readNow(plot, { findWatched: () => [watched(9, { at: 11 })] });
  expect(moved).toEqual({ ...plot, footnotes: [{ citations: [{ source: 'rules', paragraphs: [11], quote: null }] }] });
});

test('a changed or lost paragraph is a warning below the author’s own, in every language', () => {
  const warnings = LOCALES.map(
    (locale) => readNow(plot, { locale, findWatched: () => [watched(9, { says: text })] }).caveat,
  );
  expect(new Set(warnings.map((caveat) => caveat?.text)).size).toBe(LOCALES.length);
  const lost = readNow(closing, { findWatched: () => [watched(4, { at: null })] });
  expect(lost.footnotes).toEqual(closing.footnotes);
  expect(lost.caveat).toEqual({
    kind: 'warning',
    text: `${closing.caveat?.text}\n\nThe source has changed since this was written.`,
  });
});
