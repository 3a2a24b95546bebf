import { describe, expect, test } from 'vitest';
import { respellCompounds } from '../../../src/search/spelling/compounds.ts';
import { toWords } from '../../../src/search/text/words.ts';

const stems = new Set(['life', 'raft', 'car', 'park', 'dishwash', 'for', 'ever', 'pet']);
const pairs = new Set(['life raft', 'car park']);
const known = {
  has: (stem: string) => stems.has(stem),
  pairCount: (left: string, right: string) => (pairs.has(`${left} ${right}`) ? 2 : 0),
};

describe('compounds', () => {
  test.each([
    ['liferaft', 'life raft'],
    ['where is the carpark', 'where is the car park'],
    ['life raft', 'life raft'],
    ['dish washer', 'dishwasher'],
    ['carpet', 'carpet'],
    ['for ever', 'for ever'],
    ['lifera', 'lifera'],
    ['l1fer4ft', 'l1fer4ft'],
    ['dish', 'dish'],
    ['', ''],
  ])('%s → %s', (written, read) => {
    const words = respellCompounds(toWords(written), known);
    expect(words.map(({ surface }) => surface).join(' ')).toBe(read);
  });
});
