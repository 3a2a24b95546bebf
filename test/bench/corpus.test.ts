import { expect, test } from 'vitest';
import { makeCorpus } from '../../bench/corpus/makeCorpus.ts';
import { makeQuestions } from '../../bench/corpus/makeQuestions.ts';
import { countWords, makeVocabulary } from '../../bench/corpus/makeVocabulary.ts';
import { seededRandom } from '../../src/base/seededRandom.ts';

const WORDS = countWords(['the town and the river', 'the town', 'and the claim of the army', "it's what they say"]);

test('words are counted, commonest first', () => {
  expect(WORDS.slice(0, 3)).toEqual(['the', 'town', 'and']);
  expect(WORDS).toContain("it's");
});

test('a vocabulary begins with the real words and has no word twice', () => {
  const vocabulary = makeVocabulary(WORDS, 5000, seededRandom(1));
  expect(vocabulary.slice(0, WORDS.length)).toEqual(WORDS);
  expect(new Set(vocabulary).size).toBe(5000);
  expect(vocabulary.slice(WORDS.length).every((word) => /^[a-z]{2,}$/.test(word))).toBe(true);
});

test('the same seed makes the same knowledge base and questions', () => {
  const make = (seed: number) => {
    const corpus = makeCorpus(WORDS, 50, seed);
    return { entries: corpus.entries, questions: makeQuestions(corpus, 40, seededRandom(seed)) };
  };
  expect(make(1)).toEqual(make(1));
  expect(make(1)).not.toEqual(make(2));
});

test('entries have 3–10 phrasings and 20–60 words of answer; common words are common', () => {
  const { entries, vocabulary } = makeCorpus(WORDS, 300, 1);
  const words = entries.flatMap(({ phrasings }) => phrasings.flatMap((phrasing) => phrasing.split(' ')));
  for (const { phrasings, body } of entries) {
    expect(phrasings.length).toBeGreaterThanOrEqual(3);
    expect(phrasings.length).toBeLessThanOrEqual(10);
    expect(body.split(' ').length).toBeGreaterThanOrEqual(20);
    expect(body.split(' ').length).toBeLessThanOrEqual(60);
  }
  const first = words.filter((word) => word === vocabulary[0]).length;
  const twentieth = words.filter((word) => word === vocabulary[19]).length;
  expect(first).toBeGreaterThan(twentieth * 2);
});

test('questions name entries that exist, and no hostile question is longer than may be asked', () => {
  const corpus = makeCorpus(WORDS, 30, 1);
  const { clean, typos, hostile, keystrokes } = makeQuestions(corpus, 120, seededRandom(1));
  expect(clean.every(({ text, entry }) => corpus.entries[entry] !== undefined && text.length > 0)).toBe(true);
  expect(typos.map(({ entry }) => entry)).toEqual(clean.map(({ entry }) => entry));
  expect(hostile.every(({ text }) => text.length <= 300)).toBe(true);
  expect(hostile.filter(({ text }) => text.length === 300).length).toBeGreaterThan(90);
  expect(keystrokes.every(({ text }, i) => typos[i]?.text.startsWith(text))).toBe(true);
});
