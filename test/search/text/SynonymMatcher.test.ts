import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileSynonyms, type Span } from '../../../src/search/text/SynonymMatcher.ts';
import { toWords } from '../../../src/search/text/words.ts';

const GROUPS = [
  ['zelensky', 'president of ukraine', 'ukrainian leader'],
  ['ukraine', 'kyiv'],
  ['president', 'head of state'],
  ['talks', 'negotiations', 'peace talks'],
  ['leader', 'boss'],
];
const matcher = compileSynonyms(GROUPS);
const stems = (text: string): string[] => toWords(text).map(({ stem }) => stem);
const brief = (spans: readonly Span[]): string[] =>
  spans.map(({ from, length, group }) => `${from}+${length}=${group}`);

test.each([
  ['one word', 'did zelensky go', ['1+1=0']],
  ['by stem', 'the negotiation', ['1+1=3']],
  ['several words', 'the president of ukraine spoke', ['1+3=0']],
  ['the longest', 'peace talks', ['0+2=3']],
  ['not part of a longer one', 'president of france', ['0+1=2']],
  ['two in a row', 'zelensky talks', ['0+1=0', '1+1=3']],
  ['none', 'what a day', []],
  ['at the very end', 'head of', []],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(brief(matcher.find(stems(text)))).toEqual(expected);
});

test('a member of two groups gives a span for each', () => {
  const both = compileSynonyms([
    ['talks', 'meeting'],
    ['talks', 'speech'],
  ]);
  expect(brief(both.find(stems('the talks')))).toEqual(['1+1=0', '1+1=1']);
});

test('a longer member wins over a shorter one of an earlier group', () => {
  const both = compileSynonyms([
    ['peace', 'quiet'],
    ['peace talks', 'negotiations'],
  ]);
  expect(brief(both.find(stems('peace talks, then peace')))).toEqual(['0+2=1', '3+1=0']);
});

test('members without a word are no members', () => {
  expect(compileSynonyms([['!!!', '']]).find(stems('what !!! now'))).toEqual([]);
});

test('spans lie within the text and never overlap', () => {
  const words = fc.array(fc.constantFrom(...stems(GROUPS.flat().join(' ')), 'other'), { maxLength: 20 });
  fc.assert(
    fc.property(words, (text) => {
      let end = 0;
      for (const { from, length } of matcher.find(text)) {
        expect(from).toBeGreaterThanOrEqual(end);
        end = from + length;
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
