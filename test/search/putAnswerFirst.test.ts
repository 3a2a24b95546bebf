import { expect, test } from 'vitest';
import type { Entry } from '../../src/knowledge/types.ts';
import { putAnswerFirst } from '../../src/search/putAnswerFirst.ts';
import type { Candidate } from '../../src/search/types.ts';
import { gardenKnowledge } from '../support/garden.ts';

const [any] = gardenKnowledge().entries as [Entry];
const candidate = (id: string, confidence: number): Candidate => ({
  entry: { ...any, id, kind: id.startsWith('open') ? 'unknown' : 'faq' },
  confidence,
  signals: {},
  score: 0,
  closestPhrasing: 0,
});

test.each([
  ['a likely answer goes before an open question', { open: 0.9, a: 0.8, b: 0.7 }, 'a open b'],
  ['an unlikely one does not', { open: 0.9, a: 0.5 }, 'open a'],
  [
    'the answer that ranks highest goes first, not the likeliest',
    { open: 0.9, open2: 0.5, a: 0.7, b: 0.9 },
    'a open open2 b',
  ],
  ['answers keep their order', { a: 0.2, open: 0.9, b: 0.8 }, 'a open b'],
  ['open questions alone', { open: 0.9, open2: 0.8 }, 'open open2'],
  ['nothing', {}, ''],
])('%s', (_, confidences, order) => {
  const candidates = Object.entries(confidences).map(([id, confidence]) => candidate(id, confidence));
  const ids = putAnswerFirst(candidates).map(({ entry }) => entry.id);
  expect(ids.join(' ')).toBe(order);
});
