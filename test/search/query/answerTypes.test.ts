import { describe, expect, test } from 'vitest';
import {
  ANSWER_TYPES,
  expectedTypes,
  matchedTypeWeight,
  maxTypeWeight,
} from '../../../src/search/query/answerTypes.ts';
import { toWords } from '../../../src/search/text/words.ts';

const namesOf = (question: string) => expectedTypes(toWords(question)).map(({ name }) => name);

describe('what a question wants stated', () => {
  test.each([
    ['how much is a ticket?', ['money']],
    ['what does it cost', ['money']],
    ['how much would that set us back', ['money']],
    ['how long do you keep it', ['span']],
    ['how many days until it sprouts', ['span', 'amount']],
    ['how many boats are there', ['amount']],
    ['when do you open', ['time', 'clock']],
    ['what time is the last bus', ['time', 'clock']],
    ['are you open on sunday', ['time', 'clock']],
    ['how late can i come', ['span', 'time', 'clock']],
    ['can my 10 yr old climb', ['age']],
    ['who runs it', ['person']],
    ['where is the key', ['place']],
    ['why does it hum', ['reason']],
    ['how do i clean it', ['way']],
    ['may i bring a dog', ['permission']],
    ["what's a mini cabin exactly", ['meaning']],
    ['what happens if i am late', ['condition']],
  ])('%s', (question, kinds) => {
    expect(namesOf(question)).toEqual(expect.arrayContaining(kinds));
  });

  test.each([
    ['how much oil does it need', 'money'],
    ['how many boats are there', 'span'],
    ['who runs it', 'time'],
    ['where is the key', 'reason'],
  ])('%s: no %s', (question, kind) => {
    expect(namesOf(question)).not.toContain(kind);
  });

  test('is nothing where there is no question', () => {
    expect(namesOf('')).toEqual([]);
    expect(namesOf('ticket')).toEqual([]);
  });
});

describe('what a text states', () => {
  const states = (kind: string, text: string) =>
    matchedTypeWeight(
      ANSWER_TYPES.filter(({ name }) => name === kind),
      text,
    ) > 0;

  test.each([
    ['money', 'The fee is £84.'],
    ['money', 'Entry is free.'],
    ['money', 'It costs 11 euros.'],
    ['span', 'Bread keeps for three days.'],
    ['span', 'Allow two working weeks.'],
    ['time', 'Closed on Mondays.'],
    ['clock', 'The gates open at 9.30.'],
    ['clock', 'The mill opens at nine.'],
    ['clock', 'From 9 o’clock on.'],
    ['age', 'Children under twelve sleep below.'],
    ['person', 'It was founded by Tomas Varga.'],
    ['place', 'The key hangs behind the door.'],
    ['reason', 'They must be dry, or else they rot.'],
    ['way', 'Rinse the jug and wipe it dry.'],
    ['permission', 'Dogs are not allowed.'],
    ['condition', 'If you are late, ring the bell.'],
  ])('%s: %s', (kind, text) => {
    expect(states(kind, text)).toBe(true);
  });

  test.each([
    ['money', 'They may not be fed.'],
    ['clock', 'They may not be fed.'],
    ['reason', 'They may not be fed.'],
    ['person', 'They may not be fed.'],
  ])('no %s: %s', (kind, text) => {
    expect(states(kind, text)).toBe(false);
  });

  test('counts more the rarer it is, and together no more than all', () => {
    const wanted = ANSWER_TYPES.filter(({ name }) => ['money', 'amount', 'reason'].includes(name));
    const [one, two] = [matchedTypeWeight(wanted, 'It is 5.'), matchedTypeWeight(wanted, 'It is £5.')];
    expect(one).toBeGreaterThan(0);
    expect(two).toBeGreaterThan(one);
    expect(matchedTypeWeight(wanted, 'It is £5 because of the wind.')).toBeCloseTo(maxTypeWeight(wanted));
  });

  test('takes no longer than its head', () => {
    expect(states('money', `${'x '.repeat(50_000)}£5`)).toBe(false);
  });
});
