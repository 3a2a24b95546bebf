import { createHash } from 'node:crypto';

/**
 * Assigns each entry id a key of eight characters `0-9a-v`: 40 bits of its SHA-256 hash.
 * If two ids collide (about once in 20,000 folders of 10,000 entries), the later one in code-unit order is hashed again,
 * so that keys do not depend on the order of the files.
 */
export function assignKeys(ids: Iterable<string>, hash: (text: string) => string = toKey): Map<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of [...new Set(ids)].sort()) {
    let key = hash(id);
    for (let round = 1; taken.has(key); round += 1) key = hash(`${id}\n${round}`);
    taken.add(key);
    keys.set(id, key);
  }
  return keys;
}

function toKey(text: string): string {
  const bits = createHash('sha256').update(text).digest().readUIntBE(0, 5);
  return bits.toString(32).padStart(8, '0');
}
