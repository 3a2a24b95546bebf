import type { Encoding } from '../../src/encoder/types.ts';
import { packTexts } from '../../src/search/meaning/packTexts.ts';
import type { EncodedTexts } from '../../src/search/meaning/types.ts';

const DIMENSIONS = 48;
const SCALE = 100;
const WORD = /[\p{L}\p{N}]+/gu;

/** Encodes a text. */
export type FakeEncoder = (text: string) => Encoding;

/**
 * Returns an encoder whose words are random directions, always the same ones; words of one group mean the same. Words in
 * `foreign` have two pieces, as in a language that the encoder does not know.
 */
export function fakeEncoder(groups: readonly string[] = [], foreign: readonly string[] = []): FakeEncoder {
  const meant = new Map(
    groups.flatMap((group) => group.split(' ').map((word) => [word, group.split(' ')[0] as string])),
  );
  return (text) => {
    const words = [...text.toLowerCase().matchAll(WORD)];
    const pieces = words.flatMap((match) => (foreign.includes(match[0]) ? [match, match] : [match]));
    const directions = pieces.map(([word]) => directionOf(meant.get(word) ?? word));
    const vector = new Float32Array(DIMENSIONS);
    for (const direction of directions)
      direction.forEach((x, k) => {
        vector[k] = (vector[k] as number) + x;
      });
    const norm = Math.hypot(...vector) || 1;
    return {
      vector: vector.map((x) => x / norm),
      tokens: {
        count: pieces.length,
        dimensions: DIMENSIONS,
        data: Int8Array.from(directions.flatMap((direction) => direction.map((x) => Math.round(x * SCALE)))),
        unit: SCALE ** 2,
        spans: Uint16Array.from(pieces.flatMap(({ 0: word, index }) => [index, index + word.length])),
        ids: Uint32Array.from(pieces, ([word]) => seedOf(meant.get(word) ?? word)),
        rarity: Uint8Array.from(pieces, () => 200),
      },
      piecesPerWord: pieces.length / (words.length || 1),
    };
  };
}

/** Packs the encodings of texts. */
export const encodeTexts = (encode: FakeEncoder, texts: readonly string[]): EncodedTexts =>
  packTexts(texts, texts.map(encode));

function directionOf(word: string): number[] {
  let seed = seedOf(word);
  // Numbers that look random: Park and Miller, 1988.
  const direction = Array.from({ length: DIMENSIONS }, () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647 - 0.5;
  });
  const norm = Math.hypot(...direction);
  return direction.map((x) => x / norm);
}

const seedOf = (word: string): number =>
  [...word].reduce((seed, letter) => (seed * 7919 + (letter.codePointAt(0) as number)) % 2_147_483_647, 7);
