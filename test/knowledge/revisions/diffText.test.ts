import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffText } from '../../../src/knowledge/revisions/diffText.ts';

test.each([
  ['a\nb\nc', 'a\nc', ['  a', '- b', '  c']],
  ['a', 'b', ['- a', '+ b']],
  ['a\nb', 'a\nx\nb', ['  a', '+ x', '  b']],
])('%j → %j', (before, after, lines) => {
  expect(diffText(before, after)).toEqual(lines);
});

test('both texts can be read from it', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));
  const side = (lines: readonly string[], other: string): string =>
    lines
      .filter((line) => !line.startsWith(other))
      .map((line) => line.slice(2))
      .join('\n');
  fc.assert(
    fc.property(text, text, (before, after) => {
      const lines = diffText(before, after);
      expect([side(lines, '+'), side(lines, '-')]).toEqual([before, after]);
      if (before === after) expect(lines.every((line) => line.startsWith('  '))).toBe(true);
    }),
  );
});
