import { describe, expect, test } from 'vitest';
import { weightForDocuments, weightForPhrasings } from '../../../src/search/text/termWeights.ts';
import { stemWord } from '../../../src/search/text/words.ts';

const word = (surface: string) => ({ surface, stem: stemWord(surface) });

describe('how much a word of a question matters', () => {
  test('to documents: small words least, then frequent ones, rare ones fully', () => {
    const weights = ['the', 'people', 'group', 'gravel'].map((surface) => weightForDocuments(word(surface)));
    expect(weights).toEqual([...weights].sort((a, b) => a - b));
    expect(new Set(weights).size).toBe(4);
    expect(weights.at(-1)).toBe(1);
  });

  test.each(['hi', 'please', 'anyway', 'somewhere'])('to documents %s is a small word', (surface) => {
    expect(weightForDocuments(word(surface))).toBe(weightForDocuments(word('the')));
  });

  test.each([
    ['the', 1],
    ['people', 1],
    ['please', 0.7],
    ['gravel', 1],
  ])('to phrasings %s counts %d', (surface, weight) => {
    expect(weightForPhrasings(word(surface))).toBe(weight);
  });
});
