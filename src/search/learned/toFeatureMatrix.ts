import { IntBuffer } from '../../base/IntBuffer.ts';
import type { SynonymMatcher } from '../text/SynonymMatcher.ts';
import { toWords } from '../text/words.ts';
import { FeatureHasher, KINDS, weightFeatures } from './hashFeatures.ts';

const IDF_BITS = 20;
/** Places in the idf table for each example: a server's few entries need a small table. */
const IDF_ROOM = 64;

/** Features of all examples, one after another. */
export interface FeatureMatrix {
  readonly features: Int32Array;
  readonly values: Float32Array;
  /** Start of each example, and one more at the end. */
  readonly start: Int32Array;
}

/**
 * Returns the weighted features of all texts, with the idf table that they were weighted by.
 * @returns `singular` is the idf of a feature that only one text has
 */
export function toFeatureMatrix(
  texts: readonly string[],
  synonyms: SynonymMatcher,
): { matrix: FeatureMatrix; idf: Float32Array; singular: number } {
  const hasher = new FeatureHasher(synonyms);
  const features = new IntBuffer();
  const ends = new IntBuffer();
  const start = new Int32Array(texts.length + 1);
  texts.forEach((text, number) => {
    hasher.list(toWords(text), features, ends);
    start[number + 1] = features.length;
  });
  const listed = features.view();
  const idf = new Float32Array(2 ** idfBits(texts.length));
  for (const feature of listed) idf[feature & (idf.length - 1)] = (idf[feature & (idf.length - 1)] as number) + 1;
  for (let i = 0; i < idf.length; i++) {
    const seen = idf[i] as number;
    idf[i] = seen === 0 ? 0 : Math.log(1 + texts.length / seen);
  }
  const singular = Math.fround(Math.log(1 + texts.length));
  return { matrix: weightAll(listed, ends.view(), start, idf, singular), idf, singular };
}

/** Weights the listed features of all examples; leaves out those of weight 0. */
function weightAll(
  listed: Int32Array,
  ends: Int32Array,
  listStart: Int32Array,
  idf: Float32Array,
  singular: number,
): FeatureMatrix {
  const examples = listStart.length - 1;
  const listedValues = new Float32Array(listed.length);
  const start = new Int32Array(examples + 1);
  let kept = 0;
  for (let number = 0; number < examples; number++) {
    const [from, to] = [listStart[number] as number, listStart[number + 1] as number];
    weightFeatures(listed, from, ends.subarray(number * KINDS, (number + 1) * KINDS), idf, singular, listedValues);
    for (let f = from; f < to; f++) {
      if (listedValues[f] === 0) continue;
      listed[kept] = listed[f] as number;
      listedValues[kept] = listedValues[f] as number;
      kept++;
    }
    start[number + 1] = kept;
  }
  return { features: listed.subarray(0, kept), values: listedValues.subarray(0, kept), start };
}

/** Returns the logarithm of the length of the idf table: between 64 kB and 4 MB. */
function idfBits(examples: number): number {
  return Math.min(IDF_BITS, Math.max(14, Math.ceil(Math.log2(examples * IDF_ROOM + 1))));
}
