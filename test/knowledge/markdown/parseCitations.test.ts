import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCitations } from '../../../src/knowledge/markdown/parseCitations.ts';
import type { Citation } from '../../../src/knowledge/types.ts';

const cite = (source: string, paragraphs: number[], quote: string | null = null): Citation => ({
  source,
  paragraphs,
  quote,
});

test.each<[string, Citation[]]>([
  ['a ¶23', [cite('a', [23])]],
  ['week-of-diplomacy ¶23', [cite('week-of-diplomacy', [23])]],
  ['a¶23', [cite('a', [23])]],
  ['a ¶ 23', [cite('a', [23])]],
  ['a ¶5–7', [cite('a', [5, 6, 7])]],
  ['a ¶5-7', [cite('a', [5, 6, 7])]],
  ['a ¶5 — ¶7', [cite('a', [5, 6, 7])]],
  ['a ¶5, ¶7', [cite('a', [5, 7])]],
  ['a ¶5, 7', [cite('a', [5, 7])]],
  ['a ¶7,5,6-7', [cite('a', [5, 6, 7])]],
  ['a ¶8; b ¶23: "short quotation"', [cite('a', [8]), cite('b', [23], 'short quotation')]],
  ['a ¶1: “he said: no; never”; b ¶2', [cite('a', [1], 'he said: no; never'), cite('b', [2])]],
  ['a ¶1: "x ¶9; y"; a ¶2', [cite('a', [1], 'x ¶9; y'), cite('a', [2])]],
  ['a ¶1: „so“; a ¶2: „so”; a ¶3: «so»', [cite('a', [1], 'so'), cite('a', [2], 'so'), cite('a', [3], 'so')]],
  ['a', [cite('a', [])]],
  ['a: "x"; b', [cite('a', [], 'x'), cite('b', [])]],
  ['  a\n ¶1 ;\n b  ¶2 ; ', [cite('a', [1]), cite('b', [2])]],
  [
    'a ¶1–500',
    [
      cite(
        'a',
        Array.from({ length: 500 }, (_, at) => at + 1),
      ),
    ],
  ],
])('%j is read', (text, citations) => {
  expect(parseCitations(text)).toEqual(citations);
});

test.each<[string, string, string]>([
  ['', 'source', ''],
  ['¶5', 'source', '¶5'],
  ['a ¶1;; b ¶2', 'source', '; b ¶2'],
  ['a b', 'paragraph', ' b'],
  ['two words ¶5', 'paragraph', ' words ¶5'],
  ['a ¶', 'number', ''],
  ['a ¶x', 'number', 'x'],
  ['a ¶5–', 'number', ''],
  ['a ¶5,', 'number', ''],
  ['a ¶0', 'zero', ''],
  ['a ¶0–3', 'zero', ''],
  ['a ¶7–5', 'reversed', ''],
  ['a ¶1–501', 'wide', ''],
  ['a ¶1–300, ¶1–300', 'wide', ''],
  ['a ¶1: no marks', 'quotation', 'no marks'],
  ['a ¶1: "open', 'quotation', 'open'],
  ['a ¶1: ""', 'quotation', ''],
  ['a ¶5 and more', 'end', ' and more'],
  ['a ¶1: "x" y', 'end', ' y'],
  ['a ¶1234567', 'end', '7'],
])('%j fails: %s', (text, failure, near) => {
  expect(parseCitations(text)).toEqual({ failure, near });
});

test('what is formatted is read back', () => {
  const quote = fc
    .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
    .map((text) => text.replace(/["\s]+/g, ' ').trim());
  const citation = fc.record({
    source: fc.stringMatching(/^[a-z][a-z0-9._-]{0,20}$/),
    paragraphs: fc.uniqueArray(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 20 }),
    quote: fc.option(quote.filter((text) => text !== '')),
  });
  fc.assert(
    fc.property(fc.array(citation, { minLength: 1, maxLength: 5 }), (citations) => {
      const sorted = citations.map((one) => ({ ...one, paragraphs: one.paragraphs.sort((a, b) => a - b) }));
      expect(parseCitations(sorted.map(format).join('; '))).toEqual(sorted);
    }),
  );
});

const format = ({ source, paragraphs, quote }: Citation): string =>
  `${source} ${paragraphs.map((n) => `¶${n}`).join(', ')}${quote === null ? '' : `: "${quote}"`}`;
