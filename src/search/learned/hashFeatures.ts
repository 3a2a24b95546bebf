import { fnv1a } from '../text/fnv1a.ts';
import type { SynonymMatcher } from '../text/SynonymMatcher.ts';
import type { Word } from '../text/words.ts';

/** Kinds of features: stems and synonym groups, words as written, pairs of stems, pairs with a word between, letters. */
const STEM = 1;
const SURFACE = 2;
const PAIR = 3;
const SKIP = 4;
const LETTERS = 5;
export const KINDS = 5;
const GRAM = 3;
/** Maximum number of words that are read of a text. */
const MAX_WORDS = 60;
/** Maximum number of words whose hashes are cached. */
const REMEMBERED = 200_000;

/** Hashed features of one word. */
interface WordHashes {
  readonly stem: number;
  readonly surface: number;
  /** Letter trigrams of ` word `, the spaces included. */
  readonly grams: readonly number[];
}

/** List that numbers are appended to: an array or an `IntBuffer`. */
interface Numbers {
  readonly length: number;
  push(value: number): unknown;
}

/** Turns words into hashed features: 32-bit numbers, of which the model uses the low bits. */
export class FeatureHasher {
  readonly #synonyms: SynonymMatcher;
  readonly #known = new Map<string, WordHashes>();

  constructor(synonyms: SynonymMatcher) {
    this.#synonyms = synonyms;
  }

  /**
   * Appends the features of a text, kind by kind.
   * @param features receives the features
   * @param ends receives, for each of the `KINDS` kinds, the length of `features` after it
   */
  list(words: readonly Word[], features: Numbers, ends: Numbers): void {
    const read = words.length > MAX_WORDS ? words.slice(0, MAX_WORDS) : words;
    const hashes = read.map((word) => this.#hash(word));
    for (const { stem } of hashes) features.push(stem);
    for (const { group } of this.#synonyms.find(read.map(({ stem }) => stem))) features.push(scramble(group + 1, STEM));
    ends.push(features.length);
    for (const { surface } of hashes) features.push(surface);
    ends.push(features.length);
    for (let i = 1; i < hashes.length; i++) features.push(combine(hashes, i - 1, i, PAIR));
    ends.push(features.length);
    for (let i = 2; i < hashes.length; i++) features.push(combine(hashes, i - 2, i, SKIP));
    ends.push(features.length);
    for (const { grams } of hashes) for (const gram of grams) features.push(gram);
    ends.push(features.length);
  }

  #hash({ surface, stem }: Word): WordHashes {
    const known = this.#known.get(surface);
    if (known) return known;
    const spaced = ` ${surface} `;
    const grams: number[] = [];
    for (let at = 0; at + GRAM <= spaced.length; at++) grams.push(hashText(spaced.slice(at, at + GRAM), LETTERS));
    const hashes = { stem: hashText(stem, STEM), surface: hashText(surface, SURFACE), grams };
    if (this.#known.size < REMEMBERED) this.#known.set(surface, hashes);
    return hashes;
  }
}

/**
 * Weights the features of a text by idf. Each kind is scaled to the same norm; the whole has norm 1.
 * @param first start of the text's features
 * @param ends end of each of its kinds
 * @param idf inverse document frequency by the low bits of a feature; a power of two long
 * @param singular idf of a feature that one example has. Words with it count; pairs and trigrams with it get the weight 0,
 *   because the model would learn them by heart.
 * @param values receives the weights; parallel to the features
 */
export function weightFeatures(
  features: ArrayLike<number>,
  first: number,
  ends: Iterable<number>,
  idf: Float32Array,
  singular: number,
  values: Float32Array,
): void {
  const mask = idf.length - 1;
  let from = first;
  let kind = 0;
  for (const end of ends) {
    kind++;
    let sum = 0;
    for (let i = from; i < end; i++) {
      const known = idf[(features[i] as number) & mask] as number;
      const value = kind > SURFACE && known >= singular ? 0 : known;
      values[i] = value;
      sum += value * value;
    }
    const norm = Math.sqrt(sum * KINDS) || 1;
    for (let i = from; i < end; i++) values[i] = (values[i] as number) / norm;
    from = end;
  }
}

/** Returns the hash of a pair of words. */
const combine = (hashes: readonly WordHashes[], a: number, b: number, kind: number): number =>
  scramble(
    Math.imul((hashes[a] as WordHashes).stem, 0x9e3779b1) ^ Math.imul((hashes[b] as WordHashes).stem, 0x85ebca6b),
    kind,
  );

/** Returns the FNV-1a hash of a text, mixed with the kind of feature. */
const hashText = (text: string, kind: number): number => scramble(fnv1a(text), kind);

/** Spreads a hash over all 32 bits (the finalizer of MurmurHash3). */
function scramble(hash: number, kind: number): number {
  let h = hash ^ Math.imul(kind, 0x27d4eb2f);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
