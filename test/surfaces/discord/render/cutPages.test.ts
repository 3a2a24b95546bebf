import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutPages, type Page, pageText } from '../../../../src/surfaces/discord/render/cutPages.ts';
import { countPoints } from '../../../../src/surfaces/discord/render/limits.ts';
import { sized } from '../../../support/soak.ts';

const code = fc
  .tuple(fc.constantFrom('', 'ts', 'diff', 'text with words'), fc.array(fc.lorem({ maxCount: 6 }), { maxLength: 60 }))
  .map(([language, lines]) => [`\`\`\`${language}`, ...lines, '```'].join('\n'));
const piece = fc.oneof(
  fc.lorem({ maxCount: 80 }),
  code,
  fc.array(fc.lorem({ maxCount: 8 }), { maxLength: 20 }).map((lines) => lines.map((line) => `- ${line}`).join('\n')),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom('字'.repeat(900), 'x'.repeat(900), '```', '[a link](https://example.org/a)', '👩‍👩‍👧'.repeat(40)),
);
const markdown = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('\n\n'));

/** The text of all pages, without white space, which may be lost between two. */
const wordsOf = (text: string): string => text.replaceAll(/\s+/gu, '');

describe('any text', () => {
  test('is in its pages whole, in order, within the limit', () => {
    fc.assert(
      fc.property(markdown, fc.integer({ min: 100, max: 1500 }), (text, limit) => {
        const pages = cutPages(text, limit);
        expect(wordsOf(pages.map((page) => page.text).join(''))).toBe(wordsOf(text));
        for (const page of pages) expect(countPoints(pageText(page))).toBeLessThanOrEqual(limit);
      }),
      { numRuns: sized(100, 5000) },
    );
  });

  test('has no page that leaves a code block open', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(code, fc.lorem({ maxCount: 60 })), { maxLength: 8 }), (pieces) => {
        for (const page of cutPages(pieces.join('\n\n'), 300)) {
          expect(
            pageText(page)
              .split('\n')
              .filter((line) => line.startsWith('```')).length % 2,
          ).toBe(0);
        }
      }),
      { numRuns: sized(300, 5000) },
    );
  });
});

const cut = (text: string, limit = 100): readonly string[] => cutPages(text, limit).map((page: Page) => pageText(page));
const lines = (count: number): string => Array.from({ length: count }, (_, i) => `const line${i} = ${i};`).join('\n');

describe('a page', () => {
  test('ends between paragraphs if it can', () => {
    expect(cut(`${'a '.repeat(22)}\n\n${'b '.repeat(30)}`)).toEqual(['a '.repeat(22).trim(), 'b '.repeat(30).trim()]);
  });

  test('ends before a code block rather than in it', () => {
    const block = '```ts\nconst a = 1;\nconst b = 2;\n```';
    const words = 'word '.repeat(20).trim();
    expect(cut(`${words}\n\n${block}\n\n${words}`, 160)).toEqual([words, `${block}\n\n${words}`]);
  });

  test('opens a long code block again with its language', () => {
    const pages = cut(`\`\`\`ts\n${lines(12)}\n\`\`\``);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) expect(page).toMatch(/^```ts\n[\s\S]*\n```$/u);
  });
});
