import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../../../src/knowledge/documents/passages/sentences/splitSentences.ts';

test.each<[string, string[]]>([
  ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
  ['U.S. envoy Steve Witkoff met Mr. Lee in St. Louis.', ['U.S. envoy Steve Witkoff met Mr. Lee in St. Louis.']],
  ['He left the U.S. The rest stayed.', ['He left the U.S.', 'The rest stayed.']],
  ['It costs 3.50 euros. 20 of them do.', ['It costs 3.50 euros.', '20 of them do.']],
  ['“It is over.” He said no more.', ['“It is over.”', 'He said no more.']],
  ['Use e.g. Linux, i.e. a system. Then rest.', ['Use e.g. Linux, i.e. a system.', 'Then rest.']],
  ['See example.com for more... or not', ['See example.com for more... or not']],
  ['これは文です。次の文です。', ['これは文です。', '次の文です。']],
  ['', []],
])('%s', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});

test('nothing is lost', () => {
  const piece = fc.constantFrom('Word', 'word', '. ', '! ', '? ', ' ', 'U.S.', ' Mr. ', '”', '。', '3');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      expect(splitSentences(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});
