import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addTypos, mistype } from '../../bench/addTypos.ts';
import { seededRandom } from '../../src/base/seededRandom.ts';

/** Draws these numbers one after another. */
const draws = (...numbers: number[]) => {
  const left = [...numbers];
  return () => left.shift() ?? 0;
};

describe('mistype', () => {
  test.each([
    ['leaves a letter out', [0, 0.5, 0], 'tons'],
    ['puts a letter in', [0.25, 0.5, 0.999], 'tozwns'],
    ['replaces a letter', [0.5, 0.5, 0.999], 'tozns'],
    ['swaps two neighbours', [0.75, 0.5, 0], 'tonws'],
    ['swaps the last two where the last is drawn', [0.75, 0.999, 0], 'towsn'],
  ])('%s', (_, numbers, expected) => {
    expect(mistype('towns', draws(...numbers))).toBe(expected);
  });
});

describe('addTypos', () => {
  test('about every third of the long words changes, none of the short ones', () => {
    const words = Array.from({ length: 3000 }, (_, i) => (i % 2 === 0 ? 'abcdefgh' : 'one'));
    const changed = addTypos(words.join(' '), seededRandom(1)).split(' ');
    const share = changed.filter((word, i) => i % 2 === 0 && word !== 'abcdefgh').length / 1500;
    expect(share).toBeGreaterThan(0.27);
    expect(share).toBeLessThan(0.37);
    expect(changed.filter((word) => word === 'one')).toHaveLength(1500);
  });

  test('the same seed mistypes alike, another one does not', () => {
    const question = 'which towns does russia claim to have captured this month';
    expect(addTypos(question, seededRandom(4))).toBe(addTypos(question, seededRandom(4)));
    expect(addTypos(question, seededRandom(4))).not.toBe(addTypos(question, seededRandom(5)));
  });

  test('a word changes by one edit: its length by one at most', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{4,12}$/), fc.integer(), (word, seed) => {
        const length = addTypos(word, seededRandom(seed)).length;
        expect(Math.abs(length - word.length)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
