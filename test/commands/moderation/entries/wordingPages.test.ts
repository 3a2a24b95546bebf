import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cutPages,
  formatPage,
  parsePage,
  replacePage,
  toPage,
} from '../../../../src/commands/moderation/entries/wordingPages.ts';

const lines = fc.array(fc.stringMatching(/^\S.{0,400}$/u), { maxLength: 60 });

describe('pages', () => {
  test('hold every line once, in order, each page within a form’s field', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const pages = cutPages(all);
        expect(pages.flatMap(({ from, count }) => all.slice(from, from + count))).toEqual(all);
        for (const { from, count } of pages) {
          expect(all.slice(from, from + count).join('\n').length).toBeLessThanOrEqual(4000);
        }
      }),
    );
  });

  test('leave out a line that no field holds', () => {
    const pages = cutPages(['a', 'x'.repeat(5000), 'b']);
    expect(pages.map(({ from, count }) => [from, count])).toEqual([
      [0, 1],
      [2, 1],
    ]);
  });

  test('survive an id', () => {
    for (const page of cutPages(['a', 'b'])) expect(parsePage(formatPage(page))).toEqual(page);
    for (const id of ['', '1-2', '1-2-xyz', '-1-2-0123456789', '1-2-0123456789/']) expect(parsePage(id)).toBeNull();
  });
});

describe('a page’s lines', () => {
  const page = toPage(['a', 'b', 'c', 'd'], 1, 2);

  test.each([
    ['nothing else changed', ['a', 'b', 'c', 'd'], ['a', 'X', 'd']],
    ['lines came before it', ['0', '1', 'a', 'b', 'c', 'd'], ['0', '1', 'a', 'X', 'd']],
    ['lines went before it', ['b', 'c', 'e'], ['X', 'e']],
  ])('are replaced where they are now: %s', (_, now, expected) => {
    expect(replacePage(now, page, ['X'])).toEqual(expected);
  });

  test('that somebody changed are left alone', () => {
    expect(replacePage(['a', 'b', 'C', 'd'], page, ['X'])).toBeNull();
    expect(replacePage(['a'], page, ['X'])).toBeNull();
  });

  test('are added at the end if the page is empty', () => {
    expect(replacePage(['a', 'z'], toPage(['a'], 1, 0), ['X'])).toEqual(['a', 'z', 'X']);
  });
});
