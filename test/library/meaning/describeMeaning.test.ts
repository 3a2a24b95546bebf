import { expect, test } from 'vitest';
import { describeMeaning } from '../../../src/library/meaning/describeMeaning.ts';
import type { MeaningStatus } from '../../../src/library/meaning/types.ts';

const building = (done: number, total: number, secondsLeft: number | null): MeaningStatus => ({
  state: 'building',
  done,
  total,
  secondsLeft,
});

test.each([
  [{ state: 'ready' }, 'en', 'meaning: ready'],
  [{ state: 'off' }, 'en', 'meaning: off, words alone are searched'],
  [building(0, 0, null), 'en', 'meaning: starting, words alone are searched until it is ready'],
  [building(0, 9800, null), 'en', 'meaning: 0 of 9,800 texts'],
  [building(1200, 9800, 118), 'en', 'meaning: 1,200 of 9,800 texts, about 2 minutes left'],
  [building(9799, 9800, 0), 'en', 'meaning: 9,799 of 9,800 texts, about 10 seconds left'],
  [building(12, 98, 61), 'en', 'meaning: 12 of 98 texts, about 70 seconds left'],
  [building(1200, 98_000, 9000), 'en', 'meaning: 1,200 of 98,000 texts, about 3 hours left'],
  [building(98, 98, 0), 'en', 'meaning: all texts are encoded, the folder is being examined'],
  [building(1200, 9800, 118), 'de', 'Bedeutung: 1.200 von 9.800 Texten, noch etwa 2 Minuten'],
  [building(12, 9800, 61), 'uk', 'значення: 12 з 9 800 текстів, залишилося приблизно 70 секунд'],
] as const)('%j in %s', (status, locale, line) => {
  expect(describeMeaning(status, locale).replaceAll('\u00a0', ' ')).toBe(line);
});
