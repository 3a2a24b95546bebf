import { seededRandom } from '../../base/seededRandom.ts';
import type { SynonymMatcher } from '../text/SynonymMatcher.ts';
import { type FeatureMatrix, toFeatureMatrix } from './toFeatureMatrix.ts';
import type { TrainingPairs } from './trainingPairs.ts';
import type { LearnedModel } from './types.ts';

/** Number of passes over the examples; fewer if there are many examples. */
const EPOCHS = 5;
const MIN_EPOCHS = 2;
/** Number of examples above which fewer passes are made. */
const MANY = 30_000;
/** Learning rate of the first pass. */
const RATE = 5;
/** Lead, in logits, that training demands of the true entry. */
const MARGIN = 1;
/** Gradient below which no update is made. */
const NEGLIGIBLE = 0.12;
/** Probability below which a rival is retired for good. */
const BEATEN = 0.002;
/** Number of passes that skip an example from which nothing was left to learn. */
const REST = 2;

/**
 * Trains the softmax by stochastic gradient descent with a falling rate, in a seeded order.
 * @returns the same model for the same examples, on any machine
 */
export function trainSoftmax(examples: TrainingPairs, synonyms: SynonymMatcher): LearnedModel {
  const { matrix, idf, singular } = toFeatureMatrix(examples.texts, synonyms);
  const weights = new Float32Array(2 ** weightBits(matrix.features.length));
  const count = examples.texts.length;
  const contests = examples.contests.slice();
  const live = Int32Array.from(
    examples.texts,
    (_, i) => (examples.start[i + 1] as number) - (examples.start[i] as number),
  );
  const order = Int32Array.from({ length: count }, (_, i) => i);
  const resting = new Uint8Array(count);
  const logits = new Float64Array(live.reduce((most, entries) => Math.max(most, entries), 0));
  const random = seededRandom(1);
  const epochs = Math.max(MIN_EPOCHS, Math.round(EPOCHS * Math.min(1, MANY / count)));
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - epoch / epochs);
    for (const number of order) {
      if ((resting[number] as number) > 0) resting[number] = (resting[number] as number) - 1;
      else if (step(weights, matrix, number, contests, examples.start[number] as number, live, logits, rate))
        resting[number] = REST;
    }
  }
  return { weights, idf, singular };
}

/**
 * Takes one gradient step for one example.
 * @param contests from `first` the true entry, then its rivals; retired rivals are moved to the end
 * @param live number of entries of each contest that are not retired
 * @param logits working space, at least as long as a contest
 * @returns whether nothing was left to learn from it
 */
function step(
  weights: Float32Array,
  { features, values, start }: FeatureMatrix,
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
    if ((logits[i] as number) < BEATEN * sum) retireRival(contests, first, live, number, i);
  return settled;
}

/** Leaves a rival out of the further steps of an example. */
function retireRival(contests: Int32Array, first: number, live: Int32Array, number: number, rival: number): void {
  const last = (live[number] as number) - 1;
  const beaten = contests[first + rival] as number;
  contests[first + rival] = contests[first + last] as number;
  contests[first + last] = beaten;
  live[number] = last;
}

/** Returns the logarithm of the number of weights: two or more for each feature of an example, between 256 kB and 32 MB. */
function weightBits(features: number): number {
  return Math.min(23, Math.max(16, Math.ceil(Math.log2(features * 2 + 1))));
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
