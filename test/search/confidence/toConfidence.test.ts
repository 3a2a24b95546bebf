import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { toConfidence, toFeatures } from '../../../src/search/confidence/toConfidence.ts';
import { CALIBRATION } from '../../../src/search/confidence/weights.ts';
import type { SignalValues } from '../../../src/search/signals/computeSignals.ts';
import { gardenKnowledge } from '../../support/garden.ts';

const half = fc.double({ min: 0, max: 0.5, noNaN: true });
const { entries, synonyms } = gardenKnowledge();
const index = buildIndex(entries, synonyms);
/** What was really gathered; what is not varied below stays as it was. */
const gathered = ['when does the garden open', 'new fence xylophone', 'who is jonas', 'hens'].flatMap((question) =>
  index.search(question).candidates.map((candidate) => candidate.evidence),
);
/** Far from the bounds of each, so that what is added below stays within them. */
const varied = fc.record({
  rank: fc.double({ min: 0, max: 40, noNaN: true }),
  margin: fc.double({ min: -6, max: 4, noNaN: true }),
  openMargin: fc.double({ min: -6, max: 4, noNaN: true }),
  logit: fc.double({ min: -8, max: 4, noNaN: true }),
  probability: half,
  coverage: half,
  unknownShare: half.map((share) => share + 0.5),
  openShare: half,
  missingNames: fc.nat({ max: 1 }),
});
const evidence: fc.Arbitrary<SignalValues> = fc
  .tuple(fc.constantFrom(...gathered), varied)
  .map(([real, other]) => ({ ...real, ...other }));
const confidence = (of: SignalValues): number => toConfidence(of, CALIBRATION);

describe('confidence', () => {
  test('is a probability', () => {
    fc.assert(
      fc.property(evidence, (of) => {
        expect(confidence(of)).toBeGreaterThanOrEqual(0);
        expect(confidence(of)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('has a weight for each feature', () => {
    fc.assert(fc.property(evidence, (of) => void expect(toFeatures(of)).toHaveLength(CALIBRATION.weights.length)));
  });

  test.each<[string, Partial<Record<keyof SignalValues, number>>, 'rises' | 'falls']>([
    ['a greater lead', { rank: 6, margin: 6, openMargin: 6 }, 'rises'],
    ['more that was learned for it', { logit: 4, probability: 0.5 }, 'rises'],
    ['more words it speaks of, fewer that nobody knows', { coverage: 0.5, unknownShare: -0.5 }, 'rises'],
    ['more words that only open questions have', { openShare: 0.5 }, 'falls'],
    ['a name it does not speak of', { missingNames: 1 }, 'falls'],
  ])('with %s: %#', (_, more, way) => {
    fc.assert(
      fc.property(evidence, (less) => {
        const added = Object.entries(more).map(([name, by]) => [name, (less[name as keyof SignalValues] ?? 0) + by]);
        const change = confidence({ ...less, ...Object.fromEntries(added) }) - confidence(less);
        expect(way === 'rises' ? change : -change).toBeGreaterThan(0);
      }),
    );
  });
});
