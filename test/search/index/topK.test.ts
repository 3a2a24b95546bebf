import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IntBuffer } from '../../../src/base/IntBuffer.ts';
import { topK } from '../../../src/search/index/topK.ts';

test('the best entries are those a sort would give, ties by number', () => {
  // Few distinct scores: ties are the rule.
  const scores = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 80 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 40 }), fc.infiniteStream(fc.nat()), (list, most, order) => {
      const scored = Float32Array.from(list);
      const met = [...list.keys()].map((entry) => ({ entry, by: order.next().value }));
      const shuffled = met.sort((a, b) => a.by - b.by).map(({ entry }) => entry);
      const sorted = [...list.keys()].sort((a, b) => (list[b] ?? 0) - (list[a] ?? 0) || a - b);
      expect(topK(shuffled, scored, most)).toEqual(sorted.slice(0, most));
    }),
    { numRuns: 500 },
  );
});

test('only what was met is given', () => {
  expect(topK([2, 0], Float32Array.of(1, 9, 3), 5)).toEqual([2, 0]);
});

test.each([0, 1, 1023, 1024, 1025, 5000])('%i whole numbers are kept as they were pushed', (length) => {
  const growable = new IntBuffer();
  const pushed = Int32Array.from({ length }, (_, i) => (i * 7919) ^ -i);
  for (const value of pushed) growable.push(value);
  expect(growable.length).toBe(length);
  expect(growable.toArray()).toEqual(pushed);
});
