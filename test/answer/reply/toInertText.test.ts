import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toInertText } from '../../../src/answer/reply/toInertText.ts';
import { parseInline } from '../../../src/surfaces/web/page/markdown/parseInline.ts';

describe('what somebody wrote', () => {
  test.each([
    ['is the gate open?', 'is the gate open?'],
    ['  two\n\nlines\t', 'two lines'],
    ['[gift](https://e.example)', '\\[gift\\]\\(https\\://e.example\\)'],
    ['<@1> <@&2> <#3>', '\\<\u200b@1\\> \\<\u200b@&2\\> \\<\u200b#3\\>'],
    ['@everyone', '@\u200beveryone'],
    ['join discord.gg/x', 'join discord.gg\\/x'],
    ['discord.com/invite/x', 'discord.com\\/invite/x'],
    ['# big', '\\# big'],
    ['-# small', '\\-# small'],
    ['1. first', '1\\. first'],
    ['> quoted', '\\> quoted'],
    ['**a** ||b|| `c` ~~d~~', '\\*\\*a\\*\\* \\|\\|b\\|\\| \\`c\\` \\~\\~d\\~\\~'],
    ['already \\[escaped\\](x)', 'already \\\\\\[escaped\\\\\\]\\(x\\)'],
    ['a\u202eb\u0000c', 'abc'],
  ])('%j is shown as it is', (text, inert) => {
    expect(toInertText(text)).toBe(inert);
  });

  test('is plain text for every reader of Markdown, and loses no letter', () => {
    const marks = fc.constantFrom(
      '[',
      '](https://e.example)',
      '**',
      '`',
      '\\',
      '<',
      '>',
      '||',
      '@here',
      '_',
      'https://e',
      'a',
    );
    fc.assert(
      fc.property(fc.array(marks, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        const read = parseInline(toInertText(text), new Set());
        expect(read.every((node) => typeof node === 'string')).toBe(true);
        expect(read.join('').replaceAll('\u200b', '')).toBe(text);
      }),
    );
  });
});
