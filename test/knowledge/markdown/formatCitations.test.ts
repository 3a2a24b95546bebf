import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatParagraphs } from '../../../src/knowledge/markdown/formatCitations.ts';

describe('paragraphs', () => {
  test.each([
    [[5], '¶5'],
    [[5, 6], '¶5–6'],
    [[5, 6, 7, 9], '¶5–7, ¶9'],
    [[1, 3, 5], '¶1, ¶3, ¶5'],
    [[1, 2, 4, 5, 9], '¶1–2, ¶4–5, ¶9'],
    [[], ''],
  ])('%j: %s', (paragraphs, text) => {
    expect(formatParagraphs(paragraphs)).toBe(text);
  });

  test('read back as they were, in as few runs as can be', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 }), (list) => {
        const paragraphs = [...list].sort((a, b) => a - b);
        const runs = formatParagraphs(paragraphs)
          .split(', ')
          .filter((run) => run !== '')
          .map((run) => run.replace('¶', '').split('–').map(Number));
        const read = runs.flatMap(([from = 0, to = from]) => Array.from({ length: to - from + 1 }, (_, i) => from + i));
        expect(read).toEqual(paragraphs);
        const gaps = paragraphs.filter((paragraph, i) => i > 0 && paragraph !== (paragraphs[i - 1] ?? 0) + 1);
        expect(runs).toHaveLength(paragraphs.length === 0 ? 0 : gaps.length + 1);
      }),
    );
  });
});
