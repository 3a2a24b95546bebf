import { describe, expect, test } from 'vitest';
import { askedFor } from '../../../src/library/grouping/askedFor.ts';
import { groupQuestions } from '../../../src/library/grouping/groupQuestions.ts';
import type { EncodedQuestion } from '../../../src/search/meaning/types.ts';

test.each([
  ['When does the pool open?', 'when'],
  ['at what time does it open', 'when'],
  ['Where is the pool?', 'where'],
  ['how much is it', 'how much'],
  ['what does it cost', 'how much'],
  ['what is it', 'what'],
  ['is there wifi', 'open'],
  ['wifi?', 'open'],
  ['Wann öffnet das Bad?', 'when'],
  ['¿Dónde está la piscina?', 'where'],
  ['Combien ça coûte ?', 'how much'],
  ['Чому закрито?', 'why'],
  ['', 'open'],
])('%j asks for: %s', (question, kind) => {
  expect(askedFor(question)).toBe(kind);
});

describe('by words', () => {
  const group = (...texts: string[]) => groupQuestions(texts.map((text) => ({ text })));

  test('what asks the same is one group, when and where are two', () => {
    expect(group('When is the fair?', 'Where is the fair?', 'when is the fair please', 'the fair: when?')).toEqual([
      [0, 2, 3],
      [1],
    ]);
    expect(group('is there wifi', 'wifi there', 'zebra parking?')).toEqual([[0, 1], [2]]);
    expect(group('', '?!', '…')).toEqual([[0, 1, 2]]);
    expect(group()).toEqual([]);
  });
});

describe('by meaning', () => {
  const encoded = (...vector: number[]): EncodedQuestion =>
    ({ text: '', encoding: { vector: Float32Array.from(vector) }, realWords: new Set() }) as unknown as EncodedQuestion;

  test('near vectors are one group in any words, unless they ask for different things', () => {
    const questions = [
      { text: 'When does the pool open?', encoding: encoded(1, 0) },
      { text: 'from what time may one swim', encoding: encoded(0.8, 0.6) },
      { text: 'Where is the pool?', encoding: encoded(0.95, 0.312) },
      { text: 'When does the pool open on Mars', encoding: encoded(0, 1) },
      { text: 'pool opening', encoding: undefined },
    ];
    expect(groupQuestions(questions)).toEqual([[0, 1, 4], [2], [3]]);
  });
});
