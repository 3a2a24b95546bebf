import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../../src/search/spelling/applyCorrections.ts';

describe('applyCorrections', () => {
  test.each([
    [
      'Whn does the Gardn open?',
      [
        ['whn', 'when'],
        ['gardn', 'garden'],
      ],
      'when does the garden open?',
    ],
    ['the gardn, the gardn!', [['gardn', 'garden']], 'the garden, the garden!'],
    ['gardner is no gardn', [['gardn', 'garden']], 'gardner is no garden'],
    ['Gärdn öffnet', [['gardn', 'garten']], 'garten öffnet'],
    ["what's opn", [['opn', 'open']], "what's open"],
    ['', [['a', 'b']], ''],
  ] as const)('%s', (text, pairs, expected) => {
    expect(
      applyCorrections(
        text,
        pairs.map(([from, to]) => ({ from, to })),
      ),
    ).toBe(expected);
  });

  test('leaves a text without corrections as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(applyCorrections(text, [])).toBe(text);
        expect(applyCorrections(text, [{ from: 'no such word', to: 'x' }])).toBe(text);
      }),
    );
  });
});
