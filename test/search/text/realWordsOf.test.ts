import { expect, test } from 'vitest';
import { realWordsOf } from '../../../src/search/text/realWordsOf.ts';

const KNOWN = ['refund', 'install', 'date', 'the', 'of', 'runner', 'we'];

test.each([
  ['refunds of the date', ['refunds', 'the', 'date']],
  ['Installed, installing, installers', ['installed', 'installing', 'installers']],
  ['dates dated dater', ['dates', 'dated', 'dater']],
  ['refunsd refundsx datez', []],
  ['we of wes', []],
  ['runners runnerly', ['runners', 'runnerly']],
  ['', []],
])('%s', (question, words) => {
  expect([...realWordsOf(question, (word) => KNOWN.includes(word))]).toEqual(words);
});
