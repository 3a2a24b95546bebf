import { expect, test } from 'vitest';
import { fitRanking, type Ranking } from '../../bench/calibrate/fitRanking.ts';
import { seededRandom } from '../../src/base/seededRandom.ts';

const random = seededRandom(7);
/** Of three features the first tells which candidate is right, the second nothing, and the third speaks against it. */
const rankings = Array.from({ length: 60 }, (): Ranking => {
  const right = Math.floor(random() * 5);
  const candidates = Array.from({ length: 5 }, (_, i) => ({
    features: [(i === right ? 0.5 : 0) + random(), random(), i === right ? random() / 2 : random()],
    right: i === right,
  }));
  return { candidates, weight: 1 };
});

test('a feature that tells weighs more than one that does not; what speaks against weighs nothing', () => {
  const [telling, idle, against] = fitRanking(rankings);
  expect(telling).toBeGreaterThan(1);
  expect(telling).toBeGreaterThan(3 * (idle ?? 9));
  expect(against).toBe(0);
});

test('questions that nothing answers change nothing', () => {
  const unanswered = rankings.map(({ candidates, weight }): Ranking => {
    return { candidates: candidates.map(({ features }) => ({ features, right: false })), weight };
  });
  expect(fitRanking([...rankings, ...unanswered])).toEqual(fitRanking(rankings));
});
