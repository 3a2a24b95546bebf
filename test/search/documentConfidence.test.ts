import { describe, expect, test } from 'vitest';
import { toDocumentConfidence, toDocumentFeatures } from '../../src/search/confidence/toConfidence.ts';
import { DOCUMENT_CALIBRATION } from '../../src/search/confidence/weights.ts';
import type { SignalValues } from '../../src/search/signals/computeSignals.ts';
import type { PassageSignalValues } from '../../src/search/signals/passageSignals.ts';

const some = {
  matchedWeight: 1,
  readShare: 0.4,
  unknownShare: 0,
  lacksKind: 0,
  typeMismatch: 0,
  unseenWords: 0,
  asksName: 0,
} as SignalValues;
const confidence = (more: Partial<SignalValues>): number => toDocumentConfidence({ ...some, ...more });

describe('confidence in the text of a document', () => {
  test('has a weight for each feature', () => {
    expect(toDocumentFeatures(some)).toHaveLength(DOCUMENT_CALIBRATION.weights.length);
  });

  test.each<[keyof PassageSignalValues | 'unknownShare' | 'unseenWords' | 'asksName', number, 'rises' | 'falls']>([
    ['matchedWeight', 3, 'rises'],
    ['readShare', 0.9, 'rises'],
    ['unknownShare', 0.5, 'falls'],
    ['lacksKind', 1, 'falls'],
    ['unseenWords', 1, 'falls'],
    ['asksName', 1, 'falls'],
  ])('with %s at %d %s', (name, value, way) => {
    const change = confidence({ [name]: value }) - confidence({});
    expect(way === 'rises' ? change : -change).toBeGreaterThan(0);
  });

  test('is sure of a question that the document itself asks', () => {
    const doubtful = { matchedWeight: 0, readShare: 0.1 };
    expect(confidence({ ...doubtful, ownQuestion: 0.95 })).toBe(0.95);
    expect(confidence({ ...doubtful, ownQuestion: 0.8 })).toBe(confidence(doubtful));
  });
});
