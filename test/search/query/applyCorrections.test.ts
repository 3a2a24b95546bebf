import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCorrections } from '../../../src/search/query/applyCorrections.ts';

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
    ['wat is teh Gardn', [['gardn', 'garden']], 'what is the garden'],
    ['it is his wont', [], 'it is his wont'],
    ['', [['a', 'b']], ''],
  ] as const)('%s', (text, pairs, expected) => {
    expect(
      applyCorrections(
        text,
        pairs.map(([from, to]) => ({ from, to })),
        (word) => word === 'wont',
      ),
    ).toBe(expected);
  });

  test('leaves every other text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(applyCorrections(text, [{ from: 'no such word', to: 'x' }], () => true)).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});
