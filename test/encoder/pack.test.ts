import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCompactor, tokenUnit } from '../../src/encoder/model/compactTokens.ts';
import { packVector, repackVector, unpackVector } from '../../src/encoder/model/packVector.ts';

const numbers = (length: number) =>
  fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: length, maxLength: length });
const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number =>
  Array.from(a).reduce((sum, value, i) => sum + value * (b[i] as number), 0);

describe('packVector', () => {
  it('rounds a vector so that unpacking and packing again changes nothing', () => {
    fc.assert(
      fc.property(numbers(48), (values) => {
        const packed = packVector(values);
        const vector = unpackVector(packed.vector, packed.step);
        expect(repackVector(vector)).toEqual(packed);
        const norm = Math.sqrt(dot(values, values));
        if (packed.step > 0) expect(Math.abs(dot(vector, values) / norm - 1)).toBeLessThan(0.001);
      }),
      { seed: 1 },
    );
  });

  it.each([[[0, 0, 0]], [[Number.NaN, 1, 0]], [[Number.POSITIVE_INFINITY, 1, 0]]])('gives zeros for %j', (values) => {
    expect(packVector(values)).toEqual({ vector: new Int8Array(3), step: 0 });
  });
});

describe('createCompactor', () => {
  it('keeps cosines when all dimensions are kept', () => {
    const compact = createCompactor(32, 99);
    fc.assert(
      fc.property(numbers(32), numbers(32), (a, b) => {
        fc.pre(dot(a, a) > 0.1 && dot(b, b) > 0.1);
        const rows = compact({ data: Float32Array.from([...a, ...b]), tokens: 2, dimensions: 32 }, [0, 1]);
        const cosine = dot(rows.subarray(0, 32), rows.subarray(32)) / tokenUnit(32);
        expect(Math.abs(cosine - dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b)))).toBeLessThan(0.05);
      }),
      { seed: 1, numRuns: 50 },
    );
  });

  it('gives zeros for a row of zeros', () => {
    expect([...createCompactor(4, 2)({ data: new Float32Array(4), tokens: 1, dimensions: 4 }, [0])]).toEqual([0, 0]);
  });
});
