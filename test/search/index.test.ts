import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/search/buildIndex.ts';
import { gardenKnowledge } from '../support/garden.ts';

const { entries, synonyms } = gardenKnowledge();
const index = buildIndex(entries, synonyms);
/** The heading of the best candidate. */
const found = (question: string): string | null => index.search(question).candidates[0]?.entry.heading ?? null;

describe('every known question', () => {
  test.each(
    entries.flatMap((entry) => [entry.heading, ...entry.phrasings].map((asked) => [asked, entry.heading])),
  )('%s', (asked, heading) => {
    expect(found(asked)).toBe(heading);
  });
});

describe('a question in other words', () => {
  test.each([
    [
      'by the words of a phrasing',
      'hey, could somebody tell me the opening hours please',
      'When does the garden open?',
    ],
    ['by inflected words', 'who is leading the boards', 'Who is the chairman?'],
    ['misspelt', 'when does the gardn oppen', 'When does the garden open?'],
    ['misspelt twice', 'who has the kyes of the shde', 'Who has the keys of the shed?'],
    ['by a synonym of one word', 'may i keep chickens', 'May I keep hens?'],
    ['by a synonym of several words', 'who is the head of the club', 'Who is the chairman?'],
    ['by a synonym nobody wrote in an entry', 'how much is a patch of land', 'How much does an allotment cost?'],
    ['by a name in the answer', 'jonas weber', 'Who has the keys of the shed?'],
    ['in chat spelling', 'whens the garden gonna open pls', 'When does the garden open?'],
    ['in Ukrainian, inflected', 'коли треба полити квітку', 'Коли поливають квіти?'],
    ['in Ukrainian, misspelt', 'коли полвають квіти', 'Коли поливають квіти?'],
    ['in Russian, inflected', 'как найти компостную кучу', 'Где находится компостная куча?'],
    ['in Russian, capitals', 'КУДА ВЫБРАСЫВАТЬ ТРАВУ', 'Где находится компостная куча?'],
    ['in Greek, without accents', 'ποτε γινεται η συνελευση', 'Πότε γίνεται η συνέλευση του κήπου;'],
    ['in Greek, other order', 'η συνέλευση του κήπου πότε είναι', 'Πότε γίνεται η συνέλευση του κήπου;'],
    ['in Arabic, with vowel marks', 'أَيْنَ حَدِيقَة الأطفال', 'أين توجد حديقة الأطفال؟'],
    ['in Arabic, part of it', 'مكان اللعب', 'أين توجد حديقة الأطفال؟'],
    ['in Chinese, other words around', '请问可以在花园烧烤吗', '花园里可以烧烤吗？'],
    ['in Thai', 'ห้องสุขาอยู่ที่ไหน', 'ห้องน้ำอยู่ที่ไหน'],
  ])('%s', (_, question, heading) => {
    expect(found(question)).toBe(heading);
  });
});

describe('words', () => {
  test.each([
    ['when does the gardn open', [['gardn', 'garden']]],
    ['when does the garden open', []],
    ['chickens and patch of land', []],
  ])('%s is corrected by %j', (question, expected) => {
    expect(index.search(question).corrections.map(({ from, to }) => [from, to])).toEqual(expected);
  });

  test.each([
    '',
    '   ',
    '?!',
    '🙂',
    'xylophon quixotic zzz',
    '\u0000\u0007',
    '\ud800',
  ])('%j finds nothing', (question) => {
    expect(index.search(question).candidates).toEqual([]);
  });

  test('that are synonyms of a known one count, but for less', () => {
    const [own, synonym] = ['hens', 'poultry'].map((word) => index.search(word).candidates[0]);
    expect(synonym?.entry).toBe(own?.entry);
    expect(synonym?.signals.bm25).toBeGreaterThan(0);
    expect(synonym?.signals.bm25).toBeLessThan(own?.signals.bm25 ?? 0);
  });

  test('nobody knows lower the confidence', () => {
    const confidence = (question: string): number => index.search(question).candidates[0]?.confidence ?? 0;
    const asked = [
      'when does the garden open',
      'when does the garden open its zirconium xylophone',
      'when does the zirconium xylophone wuthering quagmire open',
    ];
    const confidences = asked.map(confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(new Set(confidences).size).toBe(3);
  });
});

describe('an index', () => {
  test('gives at most as many candidates as asked for', () => {
    expect(index.search('when does the garden open', { limit: 2 }).candidates).toHaveLength(2);
    expect(index.search('when does the garden open', { limit: 0 }).candidates).toEqual([]);
  });

  test('of nothing answers nothing', () => {
    const empty = buildIndex([], []);
    expect(empty.search('when does the garden open')).toEqual({ candidates: [], corrections: [] });
    expect(empty.complete('garden')).toEqual([]);
    expect(empty.complete('')).toEqual([]);
  });

  test('of one entry finds it', () => {
    const [only] = entries;
    const index = buildIndex(only ? [only] : [], []);
    expect(index.search('garden open').candidates[0]?.entry).toBe(only);
  });

  test('does not remember the question before', () => {
    const once = index.search('how do I get an allotment');
    index.search('when does the fence of the garden shed open and close for hens');
    index.complete('when does');
    expect(index.search('how do I get an allotment')).toEqual(once);
  });
});
