import { IntBuffer } from '../../base/IntBuffer.ts';
import { fnv1a } from '../text/fnv1a.ts';

/**
 * Words by their deletes: the strings that remain when up to two of the first seven letters are deleted. Words within two
 * edits share a delete (Wolf Garbe: symmetric delete spelling correction, SymSpell, 2012). Stored as hashes, some 30 a word.
 */
export interface DeleteMap {
  /** Start of each bucket of hashes, and one more at the end; a power of two plus one numbers. */
  readonly start: Int32Array;
  /** Number of the word that each hash belongs to. */
  readonly word: Int32Array;
  readonly hash: Int32Array;
}

/**
 * Builds the map of a list of words; the map holds their places in the list.
 * @param isMeant returns false for words to leave out
 */
export function buildDeleteMap(words: readonly string[], isMeant: (word: string) => boolean): DeleteMap {
  const hashList = new IntBuffer();
  const ownerList = new IntBuffer();
  words.forEach((word, number) => {
    if (!isMeant(word)) return;
    for (const hash of deletesOf(word)) {
      hashList.push(hash);
      ownerList.push(number);
    }
  });
  const hashes = hashList.toArray();
  const owners = ownerList.toArray();
  const bits = Math.min(22, Math.max(8, Math.ceil(Math.log2(hashes.length + 1))));
  const mask = 2 ** bits - 1;
  const start = new Int32Array(2 ** bits + 1);
  for (const hash of hashes) start[(hash & mask) + 1] = (start[(hash & mask) + 1] as number) + 1;
  for (let i = 0; i <= mask; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
  const map = { start, word: new Int32Array(hashes.length), hash: new Int32Array(hashes.length) };
  const next = start.slice();
  hashes.forEach((hash, i) => {
    const at = next[hash & mask] as number;
    next[hash & mask] = at + 1;
    map.word[at] = owners[i] as number;
    map.hash[at] = hash;
  });
  return map;
}

/** Returns the numbers of the words that may be within two edits. Some are further off: the edit distance decides. */
export function candidatesIn({ start, word, hash: hashes }: DeleteMap, written: string): ReadonlySet<number> {
  const mask = start.length - 2;
  const found = new Set<number>();
  for (const hash of deletesOf(written)) {
    const bucket = hash & mask;
    for (let at = start[bucket] as number; at < (start[bucket + 1] as number); at++) {
      if (hashes[at] === hash) found.add(word[at] as number);
    }
  }
  return found;
}

/** Number of first letters that deletes are made of. */
const HEAD = 7;

/** Returns the hashes of a word's deletes: of up to two letters for a head of six and more, else of one. */
function deletesOf(word: string): Set<number> {
  const head = word.slice(0, HEAD);
  const deletes = new Set([fnv1a(head)]);
  const edits = head.length >= 6 ? 2 : 1;
  for (let i = 0; i < head.length; i++) {
    const once = head.slice(0, i) + head.slice(i + 1);
    deletes.add(fnv1a(once));
    if (edits === 1) continue;
    for (let j = i; j < once.length; j++) deletes.add(fnv1a(once.slice(0, j) + once.slice(j + 1)));
  }
  return deletes;
}
