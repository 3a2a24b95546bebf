import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeMarkdown } from '../../../../src/knowledge/documents/blocks/sanitizeInline.ts';
import { toPlainText } from '../../../../src/knowledge/markdown/toPlainText.ts';
import { sized } from '../../../support/soak.ts';

test('words read as these words again', () => {
  const piece = fc.constantFrom(
    'a',
    'B',
    ' ',
    '*',
    '_',
    '`',
    '[',
    ']',
    '(',
    ')',
    '<',
    '>',
    '&',
    'amp;',
    '#',
    '\\',
    '!',
    '-',
    '1',
    '.',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const words = pieces.join('').replace(/\s+/gu, ' ').trim();
      fc.pre(!/\[\^?[^\]\s]+\]/u.test(words));
      expect(toPlainText(escapeMarkdown(words))).toBe(words);
    }),
    { numRuns: sized(500, 10_000) },
  );
});
