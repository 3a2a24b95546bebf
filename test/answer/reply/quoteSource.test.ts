import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteSource } from '../../../src/answer/reply/quoteSource.ts';
import { toFragmentUrl } from '../../../src/answer/reply/toFragmentUrl.ts';

const PARAGRAPHS = [
  'The lake is cold.',
  'Boats leave at noon. A ticket costs nine coins. Dogs travel free.',
  'The café opens at ten.',
  '```\nrow --fast\n```',
];
const cite = (paragraphs: readonly number[], quote: string | null = null) => ({ source: 'lake', paragraphs, quote });

describe('a quotation of a source', () => {
  test.each<[string, number[], string | null, string, string]>([
    [
      'marks the sentence that bears the answer, between its neighbours',
      [2],
      null,
      'A ticket for the boat costs nine coins.',
      '> The lake is cold.\n>\n> Boats leave at noon. **A ticket costs nine coins.** Dogs travel free.\n>\n> The café opens at ten.',
    ],
    [
      'finds it by the author’s quotation',
      [2],
      'dogs travel free',
      'A ticket costs nine coins.',
      '> The lake is cold.\n>\n> Boats leave at noon. A ticket costs nine coins. **Dogs travel free.**\n>\n> The café opens at ten.',
    ],
    [
      'of several paragraphs marks one sentence',
      [1, 3],
      null,
      'The café opens at ten.',
      '> The lake is cold.\n>\n> (…)\n>\n> **The café opens at ten.**\n>\n> ```\n> row --fast\n> ```',
    ],
    ['leaves code as it is', [4], null, 'row fast', '> The café opens at ten.\n>\n> ```\n> row --fast\n> ```'],
    [
      'marks nothing that has nothing to do with the answer',
      [1],
      null,
      'Etwas anderes',
      '> The lake is cold.\n>\n> Boats leave at noon. A ticket costs nine coins. Dogs travel free.',
    ],
  ])('%s', (_, numbers, quote, answer, wanted) => {
    expect(quoteSource(cite(numbers, quote), PARAGRAPHS, answer, 500)?.markdown).toBe(wanted);
  });

  test.each([[[]], [[9]]])('%j: there is none', (numbers) => {
    expect(quoteSource(cite(numbers), PARAGRAPHS, 'x', 500)).toBeNull();
  });

  test('keeps the sentence, and within its room, however long the paragraph is', () => {
    const filler = fc
      .integer({ min: 0, max: 60 })
      .map((count) => Array.from({ length: count }, (_, i) => `Filler ${i} here.`).join(' '));
    fc.assert(
      fc.property(filler, filler, filler, fc.integer({ min: 160, max: 900 }), (before, after, neighbour, room) => {
        const paragraphs = [
          neighbour,
          [before, 'A ticket costs nine coins.', after].filter(Boolean).join(' '),
          neighbour,
        ];
        const { markdown = '' } = quoteSource(cite([2]), paragraphs, 'A ticket costs nine coins.', room) ?? {};
        expect(markdown).toContain('**A ticket costs nine coins.**');
        // The marks of the block quote come on top.
        expect(markdown.replaceAll(/^> ?/gmu, '').length).toBeLessThanOrEqual(room + 12);
      }),
    );
  });
});

describe('the address of a passage', () => {
  test.each([
    ['https://a.example/p', 'The lake is cold.', 'https://a.example/p#:~:text=The%20lake%20is%20cold.'],
    [
      'https://a.example/p#part',
      'Boats leave at noon, on well-known days & others, from the pier.',
      'https://a.example/p#part:~:text=Boats%20leave%20at%20noon%2C,others%2C%20from%20the%20pier.',
    ],
    [
      'https://a.example/p',
      'well-known (so) & *odd*',
      'https://a.example/p#:~:text=well%2Dknown%20%28so%29%20%26%20%2Aodd%2A',
    ],
    ['https://a.example/p', ' ', 'https://a.example/p'],
  ])('%s %j', (url, text, wanted) => {
    expect(toFragmentUrl(url, text, text)).toBe(wanted);
  });

  test('of several paragraphs leads from the first to the last', () => {
    expect(toFragmentUrl('https://a.example', 'One two.', 'Three four.')).toBe(
      'https://a.example#:~:text=One%20two.,Three%20four.',
    );
  });

  test('can be parsed, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { hash } = new URL(toFragmentUrl('https://a.example/', text, text));
        expect(hash.replaceAll(/%[0-9A-F]{2}/gu, '')).toMatch(/^(?:#:~:text=[\w.]*(?:,[\w.]*)?)?$/u);
      }),
    );
  });
});
