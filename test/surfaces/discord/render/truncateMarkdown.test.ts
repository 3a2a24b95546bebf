import fc from 'fast-check';
import { expect, test } from 'vitest';
import { truncateMarkdown } from '../../../../src/surfaces/discord/render/truncateMarkdown.ts';

test.each([
  ['short enough', 12, 'short enough'],
  ['one two three', 12, 'one two…'],
  ['one two three', 8, 'one two…'],
  ['one\n\ntwo three', 9, 'one\n\ntwo…'],
  ['see [the long page](https://e.org) now', 30, 'see…'],
  ['see [the [old] page](https://e.org) now', 30, 'see…'],
  ['see https://example.org/a/b/c/d now', 20, 'see…'],
  ['see <https://example.org/a> now', 20, 'see…'],
  ['mark [12] of it', 9, 'mark…'],
  ['👍👍👍 👍👍👍', 5, '👍👍👍…'],
  ['```\ncode that goes on\n``` and', 18, '```\ncode that…\n```'],
  ['anything at all', 1, '…'],
  ['anything at all', 0, ''],
])('%j in %i is %j', (text, most, cut) => {
  expect(truncateMarkdown(text, most)).toBe(cut);
});

test('text without spaces is cut between its words', () => {
  const sentence = '今日は天気がいいので散歩に行きました。';
  const cut = truncateMarkdown(sentence.repeat(30), 250);
  expect(sentence.repeat(30).startsWith(cut.slice(0, -1))).toBe(true);
  expect([...cut].length).toBeGreaterThan(240);
});

test('a word longer than any word is cut where it must be', () => {
  expect(truncateMarkdown('x'.repeat(500), 300)).toBe(`${'x'.repeat(299)}…`);
});

const link = fc.constantFrom(
  '[two words](https://example.org/path)',
  '<https://example.org/path>',
  'https://example.org/path',
  '[12]',
);
const text = fc.array(fc.oneof(fc.lorem({ maxCount: 1 }), link, fc.constantFrom('слово', '👩‍👩‍👧', 'a\nb')), {
  maxLength: 60,
});

test('never inside a word or a link', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 300 }), (words, most) => {
      const whole = words.join(' ');
      const cut = truncateMarkdown(whole, most);
      expect([...cut].length).toBeLessThanOrEqual(most);
      if (cut === whole) return;
      const kept = cut.slice(0, -1);
      expect(whole.startsWith(kept)).toBe(true);
      expect(kept === '' || /^\s/u.test(whole.slice(kept.length))).toBe(true);
      expect(kept.split('[two').length).toBe(kept.split('[two words](https://example.org/path)').length);
    }),
  );
});
