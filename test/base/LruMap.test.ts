import { describe, expect, it } from 'vitest';
import { LruMap } from '../../src/base/LruMap.ts';

const fill = (...keys: readonly string[]): LruMap<string, number> => {
  const map = new LruMap<string, number>(3);
  for (const [number, key] of keys.entries()) map.set(key, number);
  return map;
};
const keysOf = (map: LruMap<string, number>): readonly string[] => [...map].map(([key]) => key);

describe('LruMap', () => {
  it('drops the key unused for longest', () => {
    expect(keysOf(fill('a', 'b', 'c', 'd'))).toEqual(['b', 'c', 'd']);
  });

  it('counts reading and writing as use, asking whether a key is there not', () => {
    const map = fill('a', 'b', 'c');
    map.get('a');
    map.set('b', 9);
    expect(map.has('c')).toBe(true);
    map.set('d', 4);
    expect(keysOf(map)).toEqual(['a', 'b', 'd']);
    expect(map.get('b')).toBe(9);
  });

  it('never holds more keys than its capacity', () => {
    const map = new LruMap<number, number>(10);
    for (let key = 0; key < 1000; key++) {
      map.set(key % 37, key);
      expect(map.size).toBeLessThanOrEqual(10);
    }
  });

  it('returns undefined for a key that is absent or deleted', () => {
    const map = fill('a');
    map.delete('a');
    expect([map.get('a'), map.get('b'), map.size]).toEqual([undefined, undefined, 0]);
  });
});
