import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitQuestion } from '../../src/answer/splitQuestion.ts';

describe('a question with one clear joint', () => {
  test.each([
    ['who is witkoff and when do they meet', ['who is witkoff', 'when do they meet']],
    ['Who is Witkoff? When do they meet?', ['Who is Witkoff', 'When do they meet?']],
    ['who is witkoff? and when do they meet', ['who is witkoff', 'when do they meet']],
    ['who is witkoff?? also when do they meet', ['who is witkoff', 'when do they meet']],
    ['Who is Witkoff, AND what did he say', ['Who is Witkoff', 'what did he say']],
    ['who is witkoff\nand\nwhere is he', ['who is witkoff', 'where is he']],
  ])('%j', (question, parts) => {
    expect(splitQuestion(question)).toEqual(parts);
  });
});

describe('any other question stays whole', () => {
  test.each([
    'who is witkoff',
    'what did putin and witkoff discuss',
    'what about security and territory',
    'did he say yes and how',
    'why and when do they meet',
    'who is witkoff and who is kushner and who is putin',
    'really? who is witkoff',
    'who is witkoff and whatever',
    '',
    '? ? ?',
  ])('%j', (question) => {
    expect(splitQuestion(question)).toEqual([question]);
  });

  test('and a long one is read no further than its beginning', () => {
    expect(splitQuestion(`${'word '.repeat(200)}and what else is there`)).toHaveLength(1);
  });
});

test('hostile text is cut in linear time', () => {
  // A backtracking expression would not come back from these within the test's time limit.
  for (const unit of [' ', '? ', ' and', ' and ', ', and ', ' and wh', '?\t', '\u2003'])
    for (const length of [500, 600, 1_000_000]) {
      const question = unit.repeat(length).slice(0, length);
      expect(splitQuestion(question).join('').length).toBeLessThanOrEqual(length);
    }
});

test('parts are stretches of the question, in order', () => {
  const words = fc.array(fc.constantFrom('who', 'is', 'it', 'and', '?', ',', ' ', 'Kushner', 'what', 'also', '\n'), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, (list) => {
      const question = list.join(' ');
      const parts = splitQuestion(question);
      expect(parts.length === 1 ? parts[0] === question : parts.length === 2).toBe(true);
      let from = 0;
      for (const part of parts) {
        const at = question.indexOf(part, from);
        expect(at).toBeGreaterThanOrEqual(from);
        from = at + part.length;
      }
    }),
  );
});
