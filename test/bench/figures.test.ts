import { describe, expect, test } from 'vitest';
import { percentile } from '../../bench/percentile.ts';
import { rankQuestions, toRanking } from '../../bench/quality/rankQuestions.ts';
import { figure, percent, ratio, toTable } from '../../bench/report/format.ts';

describe('percentile', () => {
  const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
  test.each([
    [[7], 0.99, 7],
    [[3, 1, 2], 0.5, 2],
    [[3, 1, 2, 4], 0.5, 2],
    [hundred, 0.99, 99],
    [hundred, 0.5, 50],
    [hundred, 1, 100],
    [hundred, 0, 1],
    [[10, 9], 0.99, 10],
    [[], 0.5, Number.NaN],
  ])('of %j at %d', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });
});

test('a ranking: places from 1, 0 where the right entry was not found', () => {
  expect(toRanking([1, 2, 0, 5], 9)).toEqual({
    asked: 4,
    of: 9,
    first: 0.25,
    firstFive: 0.75,
    mrr: (1 + 0.5 + 0.2) / 4,
  });
  expect(toRanking([], 3)).toEqual({ asked: 0, of: 3, first: 0, firstFive: 0, mrr: 0 });
});

test('questions are asked in order until the time is up, one at least', async () => {
  const search = async (question: string) => (question === 'right' ? [3, 4] : [4, 3]);
  const questions = [
    { text: 'right', entry: 3 },
    { text: 'wrong', entry: 3 },
  ];
  expect(await rankQuestions({ search }, questions, 60_000)).toMatchObject({ asked: 2, first: 0.5, mrr: 0.75 });
  expect(await rankQuestions({ search }, questions, -1)).toMatchObject({ asked: 1, of: 2, first: 1 });
});

test.each([
  [0.4249, '0.42'],
  [3.14, '3.1'],
  [42.4, '42'],
  [1940.2, '1,940'],
  [null, '–'],
  [Number.NaN, '–'],
])('figure %d', (value, expected) => {
  expect(figure(value)).toBe(expected);
});

test('shares, ratios and tables', () => {
  expect(percent(0.92449)).toBe('92.4');
  expect(percent(null)).toBe('–');
  expect(ratio(240, 2)).toBe('×120');
  expect(ratio(240, undefined)).toBe('–');
  expect(toTable(['', 'a'], [['x', '1']])).toBe('|  | a |\n| --- | --: |\n| x | 1 |');
});
