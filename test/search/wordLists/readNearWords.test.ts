import { describe, expect, test } from 'vitest';
import { stemWord } from '../../../src/search/text/words.ts';
import { nearWords, readNearWords } from '../../../src/search/wordLists/readNearWords.ts';

describe('near words', () => {
  test('are read by tiers, both ways', () => {
    const near = readNearWords(['dogs pet;animals', 'cat pet;;hound'], [0.5, 0.3, 0.2], stemWord);
    expect(Object.fromEntries(near)).toEqual({
      dog: [
        { stem: 'pet', weight: 0.5 },
        { stem: 'anim', weight: 0.3 },
      ],
      pet: [
        { stem: 'dog', weight: 0.5 },
        { stem: 'cat', weight: 0.5 },
      ],
      anim: [{ stem: 'dog', weight: 0.3 }],
      cat: [
        { stem: 'pet', weight: 0.5 },
        { stem: 'hound', weight: 0.2 },
      ],
      hound: [{ stem: 'cat', weight: 0.2 }],
    });
  });

  test.each([
    ['motor', 'engine'],
    ['puppy', 'dog'],
    ['purchase', 'buy'],
    ['petrol', 'fuel'],
    ['expenses', 'mileage'],
  ])('%s may mean %s, and the other way round', (one, other) => {
    const stems = (word: string) => nearWords(stemWord(word)).map(({ stem }) => stem);
    expect(stems(one)).toContain(stemWord(other));
    expect(stems(other)).toContain(stemWord(one));
  });

  test.each(['monday', 'three', 'north'])('%s stands for no other of its series', (word) => {
    const series = ['tuesday', 'sunday', 'four', 'two', 'south', 'east'].map(stemWord);
    expect(nearWords(stemWord(word)).filter(({ stem }) => series.includes(stem))).toEqual([]);
  });

  test('weigh less than the word itself', () => {
    for (const word of ['buy', 'dog', 'engine']) {
      for (const { weight } of nearWords(stemWord(word))) {
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThan(0.75);
      }
    }
  });

  test('of a word that is no ordinary one are none', () => {
    expect(nearWords('xyzzy')).toEqual([]);
  });
});
