import { expect, test } from 'vitest';
import type { EntryReading, Ranked } from '../../../src/search/rank/types.ts';
import { wordLead } from '../../../src/search/rank/wordLead.ts';

const ranked = (wordScore: number): Ranked => ({
  entry: 0,
  rank: 0,
  bm25: 0,
  phrasing: 0,
  logit: 0,
  reading: { wordScore } as EntryReading,
});

test.each([
  ['over the best of others', 20, [12, 4, 16], 1],
  ['behind the best', 10, [12], -0.5],
  ['far ahead', 50, [1], 2.5],
  ['far behind', 0, [40], -1.5],
  ['over nobody', 0, [], 2.5],
])('the lead by words %s', (_, own, others, lead) => {
  expect(wordLead(ranked(own), others.map(ranked))).toBe(lead);
});
