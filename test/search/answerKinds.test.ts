import { describe, expect, test } from 'vitest';
import { givenKinds, KINDS, wantedKinds } from '../../src/search/answerKinds.ts';
import { toWords } from '../../src/search/words.ts';

const { money, span, time } = KINDS;

describe('what a question wants stated', () => {
  test.each([
    ['how much is a ticket?', money],
    ['what does it cost', money],
    ['how much would that set us back', money],
    ['how much oil does it need', 0],
    ['how long do you keep it', span],
    ['how many days until it sprouts', span],
    ['how many boats are there', 0],
    ['when do you open', time],
    ['what time is the last bus', time],
    ['are you open on sunday', time],
    ['how late can i come', span | time],
    ['who runs it', 0],
    ['', 0],
  ])('%s', (question, kinds) => {
    expect(wantedKinds(toWords(question))).toBe(kinds);
  });
});

describe('what a text states', () => {
  test.each([
    ['The fee is £84.', money],
    ['Entry is free.', money],
    ['It costs 11 euros.', money],
    ['Bread keeps for three days.', span],
    ['Allow two working weeks.', span],
    ['The gates open at 9.30.', time],
    ['Closed on Mondays.', time],
    ['The mill opens at nine.', time],
    ['From 9 o’clock on.', time],
    ['They may not be fed.', 0],
    ['', 0],
  ])('%s', (text, kinds) => {
    expect(givenKinds(text)).toBe(kinds);
  });

  test('takes no longer than its head', () => {
    expect(givenKinds(`${'x '.repeat(50_000)}£5`)).toBe(0);
  });
});
