import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../../src/search/buildIndex.ts';
import { logistic } from '../../../src/search/linear/logistic.ts';
import type { Direction, Values, Weights } from '../../../src/search/linear/types.ts';
import { weightedSum } from '../../../src/search/linear/weightedSum.ts';
import { ENTRY_CONFIDENCE, ENTRY_RANK, PASSAGE_CONFIDENCE, PASSAGE_RANK } from '../../../src/search/linear/weights.ts';
import { entryRankSignals } from '../../../src/search/rank/entryRankSignals.ts';
import { passageRankSignals } from '../../../src/search/rank/passageRankSignals.ts';
import { type EntrySignal, entrySignals } from '../../../src/search/signals/entrySignals.ts';
import { type PassageSignal, passageSignals } from '../../../src/search/signals/passageSignals.ts';
import { gardenKnowledge } from '../../support/garden.ts';

const { entries, synonyms } = gardenKnowledge();
const index = buildIndex(entries, synonyms);

const TABLES: readonly (readonly [string, Weights<string>, Readonly<Record<string, { direction: Direction }>>])[] = [
  ...Object.entries(ENTRY_RANK).map(([way, weights]) => [`rank, ${way}`, weights, entryRankSignals] as const),
  ...Object.entries(ENTRY_CONFIDENCE).map(([way, weights]) => [`confidence, ${way}`, weights, entrySignals] as const),
  ...Object.entries(PASSAGE_RANK).map(([way, weights]) => [`passage, ${way}`, weights, passageRankSignals] as const),
  ...Object.entries(PASSAGE_CONFIDENCE).map(
    ([way, weights]) => [`quotation, ${way}`, weights, passageSignals] as const,
  ),
];

describe('every set of weights', () => {
  test.each(TABLES)('%s: names each signal once, with a sign that it may have', (_, weights, signals) => {
    expect(Object.keys(weights).sort()).toEqual(['bias', ...Object.keys(signals)].sort());
    for (const [name, { direction }] of Object.entries(signals)) {
      const weight = weights[name] as number;
      if (direction !== 'either') expect(direction === 'for' ? weight : -weight).toBeGreaterThanOrEqual(0);
    }
  });

  test.each(TABLES)('%s: every signal has one line of documentation', (_name, _weights, signals) => {
    for (const signal of Object.values(signals))
      expect(signal).toMatchObject({ doc: expect.stringMatching(/^[^\n]+$/u) });
  });
});

describe('confidence in a written entry', () => {
  test('is a probability, with every signal finite, whatever is asked', () => {
    const words = fc.constantFrom(...'when does the garden open hens fence xylophone who jonas 7 🙂'.split(' '));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 9 }), (asked) => {
        for (const { confidence, signals } of index.search(asked.join(' ')).candidates) {
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect(Object.entries(signals).filter(([, value]) => !Number.isFinite(value))).toEqual([]);
        }
      }),
    );
  });

  test.each<[string, Partial<Record<EntrySignal, number>>, 'rises' | 'falls']>([
    ['a greater lead', { leadOverRival: 1, peak: 1 }, 'rises'],
    ['more words it speaks of, fewer that nobody knows', { termCoverage: 0.5, unknownTermShare: -0.5 }, 'rises'],
    ['a closer phrasing', { closestPhrasing: 0.5 }, 'rises'],
    ['a name it does not speak of', { missingProperNouns: 1 }, 'falls'],
    ['a rival close behind', { closeRivals: 1 }, 'falls'],
  ])('with %s: %#', (_, more, way) => {
    const [candidate] = index.search('when does the garden open').candidates;
    const less = candidate?.signals as Values<EntrySignal>;
    const added = Object.entries(more).map(([name, by]) => [name, less[name as EntrySignal] + by]);
    const confidence = (values: Values<EntrySignal>): number =>
      logistic(weightedSum<EntrySignal>(ENTRY_CONFIDENCE.words, values));
    const change = confidence({ ...less, ...Object.fromEntries(added) }) - confidence(less);
    expect(way === 'rises' ? change : -change).toBeGreaterThan(0);
  });
});

type Change = readonly [PassageSignal, number, 'rises' | 'falls'];
describe.each(Object.entries(PASSAGE_CONFIDENCE))('confidence in a passage of a document, %s', (way, weights) => {
  const some = {
    ...Object.fromEntries(Object.keys(passageSignals).map((name) => [name, 0])),
    scoreShare: 0.4,
    leadOverRival: 0.2,
    matchedWeight: 0.7,
    worstAlignment: 0.5,
  } as Values<PassageSignal>;
  const MEANT: readonly Change[] = [['worstAlignment', 0.9, 'rises']];
  const WORDS: readonly Change[] = [
    ['unknownTermShare', 0.5, 'falls'],
    ['unseenWords', 1, 'falls'],
  ];
  test.each<Change>([
    ['matchedWeight', 1.4, 'rises'],
    ['scoreShare', 0.9, 'rises'],
    ...(way === 'meaning' ? MEANT : WORDS),
    ['wrongAnswerType', 1, 'falls'],
    ['asksForName', 1, 'falls'],
  ])('with %s at %d %s', (name, value, direction) => {
    const confidence = (values: Values<PassageSignal>): number => logistic(weightedSum<PassageSignal>(weights, values));
    const change = confidence({ ...some, [name]: value }) - confidence(some);
    expect(direction === 'rises' ? change : -change).toBeGreaterThan(0);
  });
});
