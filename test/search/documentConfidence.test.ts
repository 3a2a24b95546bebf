import { describe, expect, test } from 'vitest';
import { DOCUMENT_CALIBRATION } from '../../src/search/calibration.ts';
import { toConfidence, toDocumentFeatures } from '../../src/search/confidence.ts';
import type { DocumentEvidence } from '../../src/search/documentEvidence.ts';
import type { Evidence } from '../../src/search/evidence.ts';

const some = {
  covered: 0.5,
  held: 1,
  ahead: 0.3,
  sharpShare: 0.4,
  lacksKind: 0,
  typeMismatch: 0,
  strangers: 0,
  asksName: 0,
} as Evidence;
const confidence = (more: Partial<Evidence>): number =>
  toConfidence({ ...some, ...more }, DOCUMENT_CALIBRATION, toDocumentFeatures);

describe('confidence in the text of a document', () => {
  test('has a weight for each feature', () => {
    expect(toDocumentFeatures(some)).toHaveLength(DOCUMENT_CALIBRATION.weights.length);
  });

  test.each<[keyof DocumentEvidence | 'strangers' | 'asksName', number, 'rises' | 'falls']>([
    ['covered', 0.8, 'rises'],
    ['held', 3, 'rises'],
    ['ahead', 0.6, 'rises'],
    ['sharpShare', 0.9, 'rises'],
    ['lacksKind', 1, 'falls'],
    ['strangers', 1, 'falls'],
    ['asksName', 1, 'falls'],
  ])('with %s at %d %s', (name, value, way) => {
    const change = confidence({ [name]: value }) - confidence({});
    expect(way === 'rises' ? change : -change).toBeGreaterThan(0);
  });
});
