import { describe, expect, it } from 'vitest';
import { errorMessage } from '../../src/base/errorMessage.ts';
import { isIsoDate } from '../../src/base/isIsoDate.ts';
import { truncate } from '../../src/base/truncate.ts';
import { wordKey } from '../../src/base/wordKey.ts';

describe('errorMessage', () => {
  it.each([
    [new TypeError('no such file'), 'no such file'],
    ['disk full', 'disk full'],
    [undefined, 'undefined'],
    [{ code: 7 }, '[object Object]'],
  ])('%o → %s', (error, message) => expect(errorMessage(error)).toBe(message));
});

describe('truncate', () => {
  it.each([
    ['short', 5, 'short'],
    ['after a whole word', 12, 'after a…'],
    ['oneverylongword ends', 10, 'oneverylo…'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['', 1, ''],
  ])('%s, %i → %s', (text, limit, short) => expect(truncate(text, limit)).toBe(short));
});

describe('wordKey', () => {
  it.each([
    ['  What IS a PEACE  deal?! ', 'what is a peace deal'],
    ['ﬁnal № １２', 'final no 12'],
    ['Straße – ДЕНЬ', 'straße день'],
    ['ℌi', 'hi'],
    ['?!', ''],
  ])('%s → %s', (text, key) => expect(wordKey(text)).toBe(key));
});

describe('isIsoDate', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2024-02-29', true],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['26-01-01', false],
  ])('%s → %s', (text, valid) => expect(isIsoDate(text)).toBe(valid));
});
