import { describe, expect, test } from 'vitest';
import { checkQuestion, MAX_QUESTION } from '../../../src/commands/ask/ask.ts';
import { contextOf, libraryOf, NOW } from '../../support/commandContext.ts';
import { runCommand } from '../../support/runRequest.ts';

const library = libraryOf();
const ask = (question: string | undefined, more: Readonly<Record<string, string | boolean>> = {}, context = {}) =>
  runCommand('ask', { question, ...more }, contextOf(library, context));
const HENS = 'May I keep hens?';

describe('/ask', () => {
  test('answers with title, text, footnotes and dates', async () => {
    const reply = await ask('when does the garden open');
    expect(reply).toMatchObject({ tone: 'answer', private: false });
    const [section] = reply.sections;
    expect(section?.title).toBe('When does the garden open?');
    expect(section?.footnotes).toHaveLength(2);
    expect(section?.dates).toHaveLength(1);
  });

  test('is as old as the clock of its context says', async () => {
    const dates = async (now: number) => (await ask(HENS, {}, { now })).sections[0]?.dates;
    expect(await dates(NOW)).toEqual([]);
    expect(await dates(Date.parse('2027-01-01'))).toHaveLength(1);
  });

  test('takes a completion’s key for its entry', async () => {
    const key = library.snapshot.knowledge.entries.find(({ heading }) => heading === HENS)?.key;
    expect((await ask(key)).sections.map(({ title }) => title)).toEqual([HENS]);
  });

  test.each([true, false])('private: %s', async (isPrivate) => {
    for (const question of [HENS, 'xylophone', ''])
      expect((await ask(question, { private: isPrivate })).private).toBe(isPrivate);
  });

  test('declines what it does not know, asserting nothing', async () => {
    expect(await ask('what is the airspeed velocity of a swallow')).toMatchObject({ sections: [] });
  });

  test.each(['', '   ', '?!', '🙂', '\u0000', '\u200b\u202e', undefined])('has a sentence for %j', async (question) => {
    expect(await ask(question)).toMatchObject({ tone: 'notice', sections: [], suggestions: [] });
    expect((await ask(question)).text).toContain('Ask me something');
  });

  test('refuses a question that is too long, and does not cut it', async () => {
    const long = (length: number) => `${HENS} ${'hens '.repeat(length)}`.slice(0, length - 1).concat('s');
    expect(long(MAX_QUESTION)).toHaveLength(MAX_QUESTION);
    expect((await ask(long(MAX_QUESTION))).tone).not.toBe('notice');
    for (const length of [MAX_QUESTION + 1, 10_000]) {
      const reply = await ask(long(length));
      expect(reply).toMatchObject({ tone: 'notice', sections: [], suggestions: [] });
      expect(reply.text).toContain(String(length));
      expect(reply.text).toContain(String(MAX_QUESTION));
    }
  });

  test('does not say the question back', async () => {
    for (const hostile of ['@everyone <@123456789012345678> **bold** zork', '\u202e\u0007\u001b[31m zork'])
      expect(JSON.stringify(await ask(hostile))).not.toMatch(/zork|everyone/u);
  });
});

test.each([
  ['a', null],
  ['7', null],
  ['是', null],
  ['…', 'question/empty'],
  ['x'.repeat(MAX_QUESTION), null],
  ['x'.repeat(MAX_QUESTION + 1), 'question/too-long'],
])('a question is checked: %#', (question, failed) => {
  expect(checkQuestion(question)?.failed ?? null).toBe(failed);
});
