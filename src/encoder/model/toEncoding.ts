import type { Encoding } from '../types.ts';
import { tokenUnit } from './compactTokens.ts';
import { repackVector, unpackVector } from './packVector.ts';
import type { PackedEncoding } from './types.ts';

/** Returns an encoding in the form that search uses. */
export function toEncoding({ vector, step, tokens, spans, ids, rarity }: PackedEncoding): Encoding {
  const count = spans.length / 2;
  const dimensions = count === 0 ? 0 : tokens.length / count;
  return {
    vector: unpackVector(vector, step),
    tokens: { count, dimensions, data: tokens, unit: tokenUnit(dimensions), spans, ids, rarity },
    piecesPerWord: count === 0 ? 0 : count / countWords(spans),
  };
}

/** Returns an encoding in the form that is kept: `toEncoding` gives the same again, to the bit. */
export function packEncoding({ vector, tokens }: Encoding): PackedEncoding {
  const { data, spans, ids, rarity } = tokens;
  return { ...repackVector(vector), tokens: data, spans, ids, rarity };
}

function countWords(spans: Uint16Array): number {
  let words = 0;
  for (let at = 0; at < spans.length; at += 2) if (at === 0 || spans[at] !== spans[at - 2]) words++;
  return words;
}
