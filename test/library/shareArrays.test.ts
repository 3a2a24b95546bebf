import { expect, test } from 'vitest';
import { shareArrays } from '../../src/library/shareArrays.ts';

test('data is the same with its typed arrays in shared memory', () => {
  const data = {
    a: Int32Array.of(1, -2),
    b: { c: Float32Array.of(0.5), d: Uint8Array.of(255) },
    e: ['x'],
    f: null,
    g: 3,
  };
  const shared = shareArrays(data);
  expect(shared).toEqual(data);
  for (const { buffer } of [shared.a, shared.b.c, shared.b.d]) expect(buffer).toBeInstanceOf(SharedArrayBuffer);
});
