import { expect, test } from 'vitest';
import { mergeOrdered } from '../../src/base/mergeOrdered.ts';

test.each([
  [
    [1, 3],
    [2, 4],
    [1, 2, 3, 4],
  ],
  [[1], [1.5, 1], [1, 1.5, 1]],
  [[9, 1], [5], [5, 9, 1]],
  [[], [2], [2]],
  [[2], [], [2]],
  [[], [], []],
])('%j and %j become %j', (first, second, merged) => {
  expect(mergeOrdered<number>(first, second, (one, other) => one <= other)).toEqual(merged);
});
