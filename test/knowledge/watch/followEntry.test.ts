import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveCitations } from '../../../src/knowledge/watch/moveCitations.ts';
import type { WatchedParagraph } from '../../../src/knowledge/watch/types.ts';
import {
  createDocumentFinder,
  followEntry,
  isChanged,
  keepEntry,
  rememberEntry,
} from '../../../src/knowledge/watch/watchEntry.ts';

const RULES = [
  '# House rules',
  'The gate is closed at ten in the evening.',
  'Members pay twenty euros a year, in March.',
  'Dogs stay on a lead, also behind the shed.',
  'Fires are allowed in the ring alone.',
];

const finderOf = (paragraphs: readonly string[]) => createDocumentFinder(new Map([['rules', paragraphs]]));
const citing = (...paragraphs: number[]) => ({
  footnotes: [{ citations: [{ source: 'rules', paragraphs, quote: null }] }],
});
const remember = (paragraphs: readonly string[], ...numbers: number[]) =>
  rememberEntry(citing(...numbers), finderOf(paragraphs));

async function follow(cited: readonly WatchedParagraph[], now: readonly string[], earlier: readonly string[] = []) {
  return followEntry(cited, finderOf(now), finderOf(earlier));
}

/** `3` is unchanged there, `3!` says something else, `–` is gone. */
const summarize = (cited: readonly WatchedParagraph[]): string =>
  cited.map((one) => (one.at === null ? '–' : `${one.at}${isChanged(one) ? '!' : ''}`)).join(' ');

const without = (number: number): string[] => RULES.filter((_, i) => i !== number - 1);
const inserted = (at: number, ...texts: string[]): string[] => [
  ...RULES.slice(0, at - 1),
  ...texts,
  ...RULES.slice(at - 1),
];
const replaced = (number: number, text: string): string[] => RULES.map((one, i) => (i === number - 1 ? text : one));
const typo = 'Members pay twenty-five euros a year, in March.';
const rewritten = 'Joining costs nothing from now on!';

describe('a paragraph is followed', () => {
  const cases: readonly [string, readonly number[], readonly string[], string][] = [
    ['nothing changed', [2, 3], RULES, '2 3'],
    ['another paragraph changed', [3], replaced(2, 'The gate is never closed.'), '3'],
    ['emphasis and spaces changed', [3], replaced(3, 'Members  pay **twenty euros** a year, in March.'), '3'],
    ['a paragraph came before', [2, 3], inserted(2, 'Welcome!'), '3 4'],
    ['a paragraph before went', [3, 4], without(2), '2 3'],
    ['it moved to the end', [2], [...without(2), RULES[1] as string], '5'],
    ['two changed places', [2, 3], [0, 2, 1, 3, 4].map((i) => RULES[i] as string), '3 2'],
    ['one word changed', [3], replaced(3, typo), '3!'],
    ['a number changed', [3], replaced(3, 'Members pay 20 euros a year, in March.'), '3!'],
    [
      'one word changed, and it moved',
      [3],
      inserted(2, 'Welcome!', 'Read on.').map((one) => (one === RULES[2] ? typo : one)),
      '5!',
    ],
    ['rewritten in its place', [3], replaced(3, rewritten), '3!'],
    ['the last was rewritten', [5], replaced(5, rewritten), '5!'],
    ['it went', [3], without(3), '–'],
    ['the first went', [1], without(1), '–'],
    ['the last went', [5], without(5), '–'],
    ['all went', [2, 3], ['Moved to another page.'], '– –'],
    ['nothing is left', [2], [], '–'],
    ['it went, its neighbours moved', [3], inserted(2, 'Welcome!').filter((one) => one !== RULES[2]), '–'],
  ];
  test.each(cases)('%s', async (_, numbers, now, expected) => {
    const cited = await remember(RULES, ...numbers);
    expect(summarize(await follow(cited, now, RULES))).toBe(expected);
  });

  test('of equal paragraphs the one between the same neighbours is meant', async () => {
    const list = ['Hens', 'See the board.', 'Bees', 'See the board.', 'Toads', 'See the board.'];
    const cited = await remember(list, 4);
    expect(summarize(await follow(cited, ['New', 'See the board.', ...list]))).toBe('6');
    expect(summarize(await follow(cited, list.slice(2)))).toBe('2');
  });

  test('a paragraph like it that stood there before is not its new wording', async () => {
    const fees = ['Fees', 'Adults pay ten euros a month.', 'Children pay two euros a month.', 'Dogs are free.'];
    const left = [fees[0], fees[2], fees[3]] as string[];
    const cited = await remember([...fees.slice(0, 2), 'Ask for the rest.', ...fees.slice(2)], 2);
    expect(summarize(await follow(cited, left, fees))).toBe('–');
  });

  test('step by step, however far it goes from what it said', async () => {
    let cited = await remember(RULES, 3);
    let before = RULES;
    for (const text of [
      typo,
      'From May, members pay twenty-five euros a year.',
      'From May, guests pay twenty-five euros.',
    ]) {
      const now = ['Welcome!', ...before.map((one) => (one === (cited[0]?.says ?? cited[0]?.said)?.text ? text : one))];
      cited = await follow(cited, now, before);
      expect(cited[0]?.says?.text).toBe(text);
      before = now;
    }
    expect(summarize(cited)).toBe('6!');
    expect(summarize(await follow(cited, RULES, before))).toBe('3');
  });

  test('a lost paragraph that comes back is unchanged', async () => {
    const cited = await follow(await remember(RULES, 3), without(3), RULES);
    expect(summarize(await follow(cited, inserted(1, 'Welcome!'), without(3)))).toBe('4');
  });

  test('a long paragraph is kept in part and compared as a whole', async () => {
    const long = Array.from({ length: 3_000 }, (_, i) => `word${i}`).join(' ');
    const cited = await remember(['Intro', long], 2);
    expect(cited[0]?.said?.text).toHaveLength(4_000);
    expect(summarize(await follow(cited, ['Intro', long]))).toBe('2');
    expect(summarize(await follow(cited, ['Intro', `${long} more`]))).toBe('2!');
  });

  test('a text without spaces is followed', async () => {
    const old = ['规则', '花园的门在晚上十点关闭。', '狗必须拴着。'];
    const cited = await remember(old, 2);
    expect(summarize(await follow(cited, ['规则', '欢迎光临', '花园的门在晚上九点关闭。', '狗必须拴着。'], old))).toBe(
      '3!',
    );
  });
});

describe('an entry', () => {
  test('without a text to watch, or from a document, has nothing watched', async () => {
    const find = finderOf(RULES);
    const elsewhere = [{ citations: [{ source: 'minutes', paragraphs: [1], quote: null }] }];
    expect(await rememberEntry({ footnotes: elsewhere }, find)).toEqual([]);
    expect(await rememberEntry({ ...citing(2), article: { source: 'rules', context: '' } }, find)).toEqual([]);
    expect((await rememberEntry(citing(9), find)).map(({ said }) => said)).toEqual([null]);
  });

  test('a document without a text leaves its paragraphs as they were', async () => {
    const cited = await follow(await remember(RULES, 3), replaced(3, typo), RULES);
    const none = createDocumentFinder(new Map());
    expect(await followEntry(cited, none, none)).toEqual(cited);
  });

  test('what is kept counts as said from then on', async () => {
    const changed = await follow(
      await remember(RULES, 2, 3),
      without(2).map((one) => (one === RULES[2] ? typo : one)),
      RULES,
    );
    expect(summarize(changed)).toBe('– 2!');
    const kept = keepEntry(changed);
    expect(kept.map(isChanged)).toEqual([false, false]);
    expect(kept[1]?.said?.text).toBe(typo);
    expect(summarize(await follow(kept, RULES))).toBe('– 3!');
  });

  test('shows the numbers that its paragraphs have now', async () => {
    const { footnotes } = citing(2, 3, 4);
    const cited = await remember(RULES, 2, 3, 4);
    const numbers = async (now: readonly string[]) =>
      moveCitations(footnotes, await follow(cited, now, RULES))[0]?.citations[0]?.paragraphs;
    expect(await numbers(RULES)).toEqual([2, 3, 4]);
    expect(await numbers(inserted(3, 'Welcome!'))).toEqual([2, 4, 5]);
    expect(await numbers(without(3))).toEqual([2, 3]);
    expect(await numbers(['All new.'])).toEqual([2, 3, 4]);
  });
});

test('whatever is inserted, removed and shuffled around it, a paragraph that stands is found', async () => {
  const paragraph = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,5}$/u);
  const documents = fc.uniqueArray(paragraph, { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(documents, documents, fc.nat(), fc.nat(), async (old, others, from, to) => {
      const number = (from % old.length) + 1;
      const text = old[number - 1] as string;
      const rest = others.filter((one) => one !== text);
      const at = to % (rest.length + 1);
      const [found] = await follow(await remember(old, number), [...rest.slice(0, at), text, ...rest.slice(at)], old);
      expect(found).toMatchObject({ at: at + 1, says: null });
    }),
  );
});
