import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boundedEditDistance } from '../../../src/search/spelling/editDistance.ts';
import { buildDeleteMap, candidatesIn } from '../../../src/search/spelling/symmetricDeletes.ts';
import { sized } from '../../support/soak.ts';

/** Words of few letters, so that near ones are common. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж'), minLength: 1, maxLength: 9 });

/** The same distance from its recursive definition. */
function distance(a: string, b: string, i = a.length, j = b.length, known = new Map<number, number>()): number {
  if (Math.min(i, j) === 0) return Math.max(i, j);
  const met = known.get(i * 100 + j);
  if (met !== undefined) return met;
  const from = (back: number, over: number): number => distance(a, b, i - back, j - over, known);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  const least = Math.min(
    from(1, 0) + 1,
    from(0, 1) + 1,
    from(1, 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    swapped ? from(2, 2) + 1 : Number.POSITIVE_INFINITY,
  );
  known.set(i * 100 + j, least);
  return least;
}

describe('edits between two words', () => {
  test.each([
    ['moscow', 'moscow', 2, 0],
    ['mosocw', 'moscow', 2, 1],
    ['mosow', 'moscow', 2, 1],
    ['moskow', 'moscow', 2, 1],
    ['mosccow', 'moscow', 2, 1],
    ['mosqu', 'moscow', 2, 3],
    ['', 'ab', 2, 2],
    ['переговори', 'переговоры', 2, 1],
  ])('%j, %j up to %i: %i', (a, b, most, edits) => {
    expect(boundedEditDistance(a, b, most)).toBe(edits);
  });

  test('are those of the definition as far as they matter', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(boundedEditDistance(a, b, most)).toBe(Math.min(distance(a, b), most + 1));
      }),
      { numRuns: sized(500, 5000) },
    );
  });
});

describe('the deletion map', () => {
  /** Shorter words are never corrected. */
  const long = word.filter(({ length }) => length >= 3);
  const all = fc.uniqueArray(long, { minLength: 1, maxLength: 30 });

  test('finds every word one edit away, and of long words two', () => {
    fc.assert(
      fc.property(all, long, (words, written) => {
        const found = candidatesIn(
          buildDeleteMap(words, () => true),
          written,
        );
        words.forEach((known, number) => {
          const edits = Math.min(known.length, written.length) >= 6 ? 2 : 1;
          if (distance(known, written) <= edits) expect(found).toContain(number);
        });
      }),
      { numRuns: sized(300, 3000) },
    );
  });

  test('finds nothing far away', () => {
    const map = buildDeleteMap(['negotiation', 'ceasefire'], () => true);
    expect([...candidatesIn(map, 'sovereignty')]).toEqual([]);
  });

  test('leaves out what is not meant', () => {
    const map = buildDeleteMap(['dnipro', 'moscow'], (known) => known !== 'dnipro');
    expect([...candidatesIn(map, 'dnirpo')]).toEqual([]);
    expect([...candidatesIn(map, 'mosocw')]).toEqual([1]);
  });

  test('may be empty', () => {
    expect([
      ...candidatesIn(
        buildDeleteMap([], () => true),
        'anything',
      ),
    ]).toEqual([]);
  });
});
