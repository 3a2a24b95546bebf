import { describe, expect, test } from 'vitest';
import { stemWord, toWords } from '../../../src/search/text/words.ts';
import { meantByPhrases, phraseLists, readPhrases } from '../../../src/search/wordLists/readSpokenPhrases.ts';

const phrases = [
  readPhrases(['set back: cost price; fee', 'send back: return']),
  readPhrases(['send back faulty: warranty']),
];
const meant = (question: string) =>
  meantByPhrases(toWords(question), phrases).map((near) => near.map(({ stem, weight }) => `${stem} ${weight}`));

describe('phrases', () => {
  test.each([
    ['what would that set me back', [['cost 0.5', 'price 0.5', 'fee 0.3']], 'a pronoun between its words'],
    ['can i send it all back', [], 'another word between them'],
    ['sending back a faulty lamp', [['warranti 0.5']], 'the longest of those that begin alike'],
    ['set back and send back', [['cost 0.5', 'price 0.5', 'fee 0.3'], ['return 0.5']], 'two of them'],
    ['back to the set', [], 'the words the other way round'],
    ['set', [], 'a part of one'],
    ['', [], 'nothing'],
  ])('%s: %j, %s', (question, near) => {
    expect(meant(question)).toEqual(near);
  });

  test.each([
    ['can i send this back if it does not fit', 'return'],
    ['how much would that set me back', 'cost'],
    ['i have to pull out of the course', 'withdraw'],
    ['my lamp gave up the ghost', 'broken'],
  ])('%s may mean %s', (question, word) => {
    const stems = meantByPhrases(toWords(question)).flatMap((near) => near.map(({ stem }) => stem));
    expect(stems).toContain(stemWord(word));
  });

  test('are of two words or more, as built in', () => {
    const single = phraseLists()
      .flatMap((list) => [...list().values()].flat())
      .filter(({ stems, near }) => stems.length < 2 || near.length === 0);
    expect(single).toEqual([]);
  });
});
