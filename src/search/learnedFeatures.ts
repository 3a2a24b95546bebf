import type { SynonymMatcher } from './synonyms.ts';
import type { Word } from './words.ts';

/** A sparse vector: hashed features and how much each counts. */
export interface FeatureVector {
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/** How features are told apart: what kind of thing each is. */
const STEM = 1;
const SURFACE = 2;
const PAIR = 3;
const SKIP = 4;
const LETTERS = 5;
const KINDS = 5;
const GRAM = 4;
const MOST_GRAMS = 200;

/**
 * The features of one phrase, by kind: stems (with synonym groups), surfaces, neighbouring stems, stems one word apart, and runs of four letters.
 * @returns hashed features with their counts, one map a kind
 */
export function countFeatures(words: readonly Word[], synonyms: SynonymMatcher): readonly Map<number, number>[] {
  const counts = Array.from({ length: KINDS }, () => new Map<number, number>());
  const count = (kind: number, hash: number): void => {
    const counted = counts[kind - 1] as Map<number, number>;
    counted.set(hash, (counted.get(hash) ?? 0) + 1);
  };
  const stems = words.map(({ stem }) => hashText(stem, STEM));
  words.forEach(({ surface }, i) => {
    count(STEM, stems[i] as number);
    count(SURFACE, hashText(surface, SURFACE));
    if (i >= 1) count(PAIR, mix(stems[i - 1] as number, stems[i] as number, PAIR));
    if (i >= 2) count(SKIP, mix(stems[i - 2] as number, stems[i] as number, SKIP));
  });
  for (const { group } of synonyms.find(words.map(({ stem }) => stem))) count(STEM, hashText(`\u0001${group}`, STEM));
  const letters = ` ${words.map(({ surface }) => surface).join(' ')} `;
  for (let at = 0; at + GRAM <= Math.min(letters.length, MOST_GRAMS); at++)
    count(LETTERS, hashText(letters.slice(at, at + GRAM), LETTERS));
  return counts;
}

/** Weigh counted features by (1 + ln tf)·idf, each kind scaled to length one. */
export function toVector(counts: readonly Map<number, number>[], idfOf: (feature: number) => number): FeatureVector {
  const features: number[] = [];
  const values: number[] = [];
  for (const kind of counts) {
    const from = values.length;
    let sum = 0;
    for (const [feature, count] of kind) {
      const idf = idfOf(feature);
      if (idf <= 0) continue;
      const value = (1 + Math.log(count)) * idf;
      features.push(feature);
      values.push(value);
      sum += value * value;
    }
    const norm = Math.sqrt(sum * KINDS);
    for (let i = from; i < values.length; i++) values[i] = (values[i] as number) / norm;
  }
  return { features: Int32Array.from(features), values: Float32Array.from(values) };
}

/** FNV-1a over a text, seeded by the kind of feature. */
function hashText(text: string, kind: number): number {
  let hash = Math.imul(0x811c9dc5 ^ kind, 0x01000193);
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return scramble(hash);
}

function mix(a: number, b: number, kind: number): number {
  return scramble(Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ kind);
}

/** Spread a hash over all 32 bits (the finaliser of MurmurHash3). */
function scramble(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
