import { expect, test } from 'vitest';
import { shortenChange } from '../../../src/knowledge/watch/shortenChange.ts';

test.each([
  ['Pay by March.', 'Pay by May.', 'Pay by March.', 'Pay by May.'],
  [
    'one two three four five SIX seven',
    'one two three four five 6 seven',
    '… two three four five SIX seven',
    '… two three four five 6 seven',
  ],
  ['a b c d e f g h i', 'a X b c d e f g h i', 'a b c d e …', 'a X b c d e …'],
  ['a b', '', 'a b', ''],
  ['same  text', 'same text', 'same text', 'same text'],
  ['no no no', 'no no', 'no no no', 'no no'],
])('%j and %j differ in a few words', (before, after, old, now) => {
  expect(shortenChange(before, after)).toEqual({ before: old, after: now });
});

test('long wordings are cut', () => {
  const [before, after] = ['x ', 'y '].map((word) => word.repeat(400)) as [string, string];
  for (const text of Object.values(shortenChange(before, after))) {
    expect(text.length).toBeLessThanOrEqual(120);
    expect(text).toMatch(/…$/u);
  }
});
