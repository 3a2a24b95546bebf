import { IntBuffer } from '../../base/IntBuffer.ts';
import type { SynonymMatcher } from '../text/SynonymMatcher.ts';
import { toWords } from '../text/words.ts';
import { FeatureHasher, KINDS, weightFeatures } from './hashFeatures.ts';
import type { TrainingPairs } from './trainingPairs.ts';

/** A linear softmax over entries: hashed weights and the features' idf. Plain arrays, so that a worker can send it. */
export interface LearnedModel {
  /** A power of two long: the weight of feature f for entry e is at (f + e) & (length − 1). */
  readonly weights: Float32Array;
  /** By the feature's low bits; a power of two long. */
  readonly idf: Float32Array;
  /** The idf of what only one example has. */
  readonly singular: number;
}

/** Times the examples are gone through: fewer where there are so many that they teach enough in less. */
const EPOCHS = 5;
const FEWEST_EPOCHS = 2;
const MANY = 30_000;
const RATE = 5;
/** The true entry must win by this much. */
const MARGIN = 1;
/** A gradient smaller than this is not worth an update. */
const NEGLIGIBLE = 0.12;
/** A rival this improbable does not come back. */
const BEATEN = 0.002;
/** A phrase that is settled is left out of so many epochs. */
const REST = 2;
const IDF_BITS = 20;
/** Room in the table of features for each example; a server's few entries need no large one. */
const IDF_ROOM = 64;

/** The features of all examples, one after another. */
interface Sheet {
  readonly features: Int32Array;
  readonly values: Float32Array;
  /** Where each example starts; one more at the end. */
  readonly start: Int32Array;
}

/**
 * Train the softmax by seeded stochastic gradient descent with a falling rate.
 * @returns the same model for the same examples, on any machine
 */
export function trainSoftmax(examples: TrainingPairs, synonyms: SynonymMatcher): LearnedModel {
  const { sheet, idf, singular } = toSheet(examples.texts, synonyms);
  const weights = new Float32Array(2 ** weightBits(sheet.features.length));
  const count = examples.texts.length;
  const contests = examples.contests.slice();
  const live = Int32Array.from(
    examples.texts,
    (_, i) => (examples.start[i + 1] as number) - (examples.start[i] as number),
  );
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const resting = new Uint8Array(count);
  const logits = new Float64Array(live.reduce((most, entries) => Math.max(most, entries), 0));
  const random = mulberry32(1);
  const epochs = Math.max(FEWEST_EPOCHS, Math.round(EPOCHS * Math.min(1, MANY / count)));
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - epoch / epochs);
    for (const number of order) {
      if ((resting[number] as number) > 0) resting[number] = (resting[number] as number) - 1;
      else if (descend(weights, sheet, number, contests, examples.start[number] as number, live, logits, rate))
        resting[number] = REST;
    }
  }
  return { weights, idf, singular };
}

/**
 * One step for one example.
 * @param contests from `first` on the true entry, then its rivals; those that are beaten for good are moved to the end
 * @param live how many of each contest are not
 * @param logits working space, at least as long as a contest
 * @returns whether there was nothing left to learn from it
 */
function descend(
  weights: Float32Array,
  { features, values, start }: Sheet,
  number: number,
  contests: Int32Array,
  first: number,
  live: Int32Array,
  logits: Float64Array,
  rate: number,
): boolean {
  const mask = weights.length - 1;
  const [from, to] = [start[number] as number, start[number + 1] as number];
  const entries = live[number] as number;
  logits.fill(0, 0, entries);
  for (let f = from; f < to; f++) {
    const feature = features[f] as number;
    const value = values[f] as number;
    for (let i = 0; i < entries; i++) {
      logits[i] =
        (logits[i] as number) + value * (weights[(feature + (contests[first + i] as number)) & mask] as number);
    }
  }
  logits[0] = (logits[0] as number) - MARGIN;
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < entries; i++) largest = Math.max(largest, logits[i] as number);
  let sum = 0;
  for (let i = 0; i < entries; i++) {
    logits[i] = Math.exp((logits[i] as number) - largest);
    sum += logits[i] as number;
  }
  let settled = true;
  for (let i = 0; i < entries; i++) {
    const gradient = (logits[i] as number) / sum - (i === 0 ? 1 : 0);
    if (Math.abs(gradient) < NEGLIGIBLE) continue;
    settled = false;
    const by = -rate * gradient;
    const entry = contests[first + i] as number;
    for (let f = from; f < to; f++) {
      const at = ((features[f] as number) + entry) & mask;
      weights[at] = (weights[at] as number) + by * (values[f] as number);
    }
  }
  for (let i = entries - 1; i > 0; i--)
    if ((logits[i] as number) < BEATEN * sum) beat(contests, first, live, number, i);
  return settled;
}

/** Leave a rival out of the example's further steps. */
function beat(contests: Int32Array, first: number, live: Int32Array, number: number, rival: number): void {
  const last = (live[number] as number) - 1;
  const beaten = contests[first + rival] as number;
  contests[first + rival] = contests[first + last] as number;
  contests[first + last] = beaten;
  live[number] = last;
}

/** How much a question's features, of these weights, speak for an entry. */
export function logitOf(
  { weights }: LearnedModel,
  features: readonly number[],
  values: Float32Array,
  entry: number,
): number {
  const mask = weights.length - 1;
  let sum = 0;
  for (let f = 0; f < features.length; f++) {
    sum += (values[f] as number) * (weights[((features[f] as number) + entry) & mask] as number);
  }
  return sum;
}

function toSheet(
  texts: readonly string[],
  synonyms: SynonymMatcher,
): { sheet: Sheet; idf: Float32Array; singular: number } {
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
  return { sheet: weighAll(listed, ends.view(), start, idf, singular), idf, singular };
}

/** Weigh the listed features of all examples; those that weigh nothing are left out. */
function weighAll(
  listed: Int32Array,
  ends: Int32Array,
  listStart: Int32Array,
  idf: Float32Array,
  singular: number,
): Sheet {
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

/** Between 64 kB and 4 MB. */
function idfBits(examples: number): number {
  return Math.min(IDF_BITS, Math.max(14, Math.ceil(Math.log2(examples * IDF_ROOM + 1))));
}

/** Room for two weights or more a feature of an example, between 256 kB and 32 MB. */
function weightBits(features: number): number {
  return Math.min(23, Math.max(16, Math.ceil(Math.log2(features * 2 + 1))));
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/** Tommy Ettinger's mulberry32: a small seeded generator, numbers in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
