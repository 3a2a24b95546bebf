import { expect, test } from 'vitest';
import { speedSection } from '../../bench/report/speedSection.ts';
import type { Latency, Speed } from '../../bench/types.ts';

const timed = (p50: number, more: Partial<Latency> = {}): Latency => ({
  asked: 50,
  of: 50,
  p50,
  p99: p50 * 10,
  max: p50 * 20,
  first: 0.9,
  failed: 0,
  processorShare: 1,
  ...more,
});
const speed = (engine: string, p50: number, more: Partial<Speed> = {}): Speed => ({
  engine,
  entries: 1000,
  buildMs: p50 * 100,
  rss: p50 * 50,
  rssBefore: 1,
  rssPeak: 1,
  latency: { clean: timed(p50), typos: timed(p50), hostile: timed(p50) },
  stopped: null,
  ...more,
});
const unbuilt = { buildMs: null, rss: null, latency: {}, stopped: 'not finished after 9 s' };

test('ours is absolute, the others are multiples of it', () => {
  const [head, table] = speedSection(1000, [speed('footnote-words', 2), speed('lunr', 6)]);
  expect(head).toBe('### 1,000 entries');
  expect(table).toContain(
    '| **Footnote, words alone** | 2.0 / 20 ms | 2.0 / 20 ms | 2.0 / 20 ms | 200 ms | 100 MB | 90.0 / 90.0 | 50 / 50 |',
  );
  expect(table).toContain('| lunr | ×3.0 / ×3.0 | ×3.0 / ×3.0 | ×3.0 / ×3.0 | ×3.0 | ×3.0 | 90.0 / 90.0 | 50 / 50 |');
});

test('where the learned part could not be built, ours is what serves without it', () => {
  const section = speedSection(1000, [
    speed('footnote-words', 1, unbuilt),
    speed('footnote-lexical', 2),
    speed('lunr', 6),
  ]);
  expect(section.join('\n')).toContain('| Footnote, lexical | 2.0 / 20 ms');
  expect(section.join('\n')).toContain('| lunr | ×3.0 / ×3.0');
  expect(section.at(-1)).toBe('- **Footnote, words alone**: not finished after 9 s.');
});

test('what threw and what had too little of the processor is said', () => {
  const latency = { clean: timed(1), typos: timed(1, { failed: 3 }), hostile: timed(1, { processorShare: 0.5 }) };
  const remarks = speedSection(1000, [speed('lunr', 1, { latency })]).at(-1);
  expect(remarks).toContain('- lunr: threw on 3 of 50 typos questions.');
  expect(remarks).toContain('- lunr: had 50.0 % of a processor only');
});
