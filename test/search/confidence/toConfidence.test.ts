import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { toConfidence } from '../../../src/search/confidence/toConfidence.ts';
import type { Values, Weights } from '../../../src/search/linear/types.ts';
import { type EntrySignal, entrySignals } from '../../../src/search/signals/entrySignals.ts';
import { type PassageSignal, passageSignals } from '../../../src/search/signals/passageSignals.ts';
import { ENTRY_WEIGHTS, LEXICAL_WEIGHTS, PASSAGE_WEIGHTS } from '../../../src/search/weights.ts';
import { gardenKnowledge } from '../../support/garden.ts';

const half = fc.double({ min: 0, max: 0.5, noNaN: true });
const lead = fc.double({ min: -1.5, max: 1, noNaN: true });
const { entries, synonyms } = gardenKnowledge();
const index = buildIndex(entries, synonyms);
/** Values that real questions gave; those that are not varied below stay as they were. */
const real = ['when does the garden open', 'new fence xylophone', 'who is jonas', 'hens'].flatMap((question) =>
  index.search(question).candidates.map(({ signals }) => signals as Values<EntrySignal>),
);
/** Far from the bounds of each signal, so that what is added below stays within them. */
const varied = fc.record({
  fusedScore: fc.double({ min: 0, max: 4, noNaN: true }),
  leadOverRival: lead,
  leadOverOpenQuestion: lead,
  learnedLogit: fc.double({ min: -1.6, max: 0.8, noNaN: true }),
  learnedShare: half,
  termCoverage: half,
  unknownTermShare: half.map((share) => share + 0.5),
  openQuestionTermShare: half,
  missingProperNouns: fc.nat({ max: 1 }),
});
const values: fc.Arbitrary<Values<EntrySignal>> = fc
  .tuple(fc.constantFrom(...real), varied)
  .map(([some, other]) => ({ ...some, ...other }));
const confidence = (of: Values<EntrySignal>): number => toConfidence(of, ENTRY_WEIGHTS);

describe('every set of weights', () => {
  test.each([
    ['ENTRY_WEIGHTS', ENTRY_WEIGHTS, entrySignals],
    ['LEXICAL_WEIGHTS', LEXICAL_WEIGHTS, entrySignals],
    ['PASSAGE_WEIGHTS', PASSAGE_WEIGHTS, passageSignals],
  ])('%s names each signal once, with a sign that it may have', (_, weights, signals) => {
    expect(Object.keys(weights).sort()).toEqual(['bias', ...Object.keys(signals)].sort());
    for (const [name, { direction }] of Object.entries(signals)) {
      const weight = (weights as Weights<string>)[name] as number;
      if (direction !== 'either') expect(direction === 'for' ? weight : -weight).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('confidence in a written entry', () => {
  test('is a probability', () => {
    fc.assert(
      fc.property(values, (of) => {
        expect(confidence(of)).toBeGreaterThanOrEqual(0);
        expect(confidence(of)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each<[string, Partial<Record<EntrySignal, number>>, 'rises' | 'falls']>([
    ['a greater lead', { fusedScore: 0.6, leadOverRival: 1.5, leadOverOpenQuestion: 1.5 }, 'rises'],
    ['more that was learned for it', { learnedLogit: 0.8, learnedShare: 0.5 }, 'rises'],
    ['more words it speaks of, fewer that nobody knows', { termCoverage: 0.5, unknownTermShare: -0.5 }, 'rises'],
    ['more words that only open questions have', { openQuestionTermShare: 0.5 }, 'falls'],
    ['a name it does not speak of', { missingProperNouns: 1 }, 'falls'],
  ])('with %s: %#', (_, more, way) => {
    fc.assert(
      fc.property(values, (less) => {
        const added = Object.entries(more).map(([name, by]) => [name, less[name as EntrySignal] + by]);
        const change = confidence({ ...less, ...Object.fromEntries(added) }) - confidence(less);
        expect(way === 'rises' ? change : -change).toBeGreaterThan(0);
      }),
    );
  });
});

describe('confidence in a passage of a document', () => {
  const some: Values<PassageSignal> = {
    matchedWeight: 0.7,
    shareWithNext: 0.4,
    unknownTermShare: 0,
    wrongAnswerType: 0,
    missingAnswerType: 0,
    unseenWords: 0,
    asksForName: 0,
  };
  test.each<[PassageSignal, number, 'rises' | 'falls']>([
    ['matchedWeight', 1.4, 'rises'],
    ['shareWithNext', 0.9, 'rises'],
    ['unknownTermShare', 0.5, 'falls'],
    ['missingAnswerType', 1, 'falls'],
    ['unseenWords', 1, 'falls'],
    ['asksForName', 1, 'falls'],
  ])('with %s at %d %s', (name, value, way) => {
    const change = toConfidence({ ...some, [name]: value }, PASSAGE_WEIGHTS) - toConfidence(some, PASSAGE_WEIGHTS);
    expect(way === 'rises' ? change : -change).toBeGreaterThan(0);
  });
});
