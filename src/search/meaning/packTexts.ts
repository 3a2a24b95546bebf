import type { Encoding } from '../../encoder/types.ts';
import type { EncodedTexts } from './types.ts';
import { writeRounded } from './vectors.ts';

const PLAIN = /^[a-z]+$/iu;
const LETTERS = /^[\p{L}\p{M}]+$/u;

/**
 * Packs the encodings of texts into flat arrays in shared memory.
 * @param encodings parallel to `texts`; a missing one leaves zeros
 */
export function packTexts(texts: readonly string[], encodings: readonly (Encoding | null | undefined)[]): EncodedTexts {
  const some = encodings.find((encoding) => encoding && encoding.tokens.count > 0) ?? encodings.find(Boolean);
  const dimensions = some?.vector.length ?? 0;
  const tokenDimensions = some?.tokens.dimensions ?? 0;
  const tokenCount = encodings.reduce((sum, encoding) => sum + (encoding?.tokens.count ?? 0), 0);
  const shape = { dimensions, tokenDimensions, tokenUnit: some?.tokens.unit || 1 };
  const packed = allocateTexts(shape, texts.length, tokenCount);
  const { tokenStart } = packed;
  encodings.forEach((encoding, row) => {
    tokenStart[row + 1] = (tokenStart[row] as number) + (encoding?.tokens.count ?? 0);
  });
  encodings.forEach((encoding, row) => {
    if (!encoding) return;
    const at = tokenStart[row] as number;
    packed.steps[row] = writeRounded(encoding.vector, packed.vectors, row);
    packed.tokens.set(encoding.tokens.data, at * tokenDimensions);
    packed.ids.set(encoding.tokens.ids, at);
    packed.rarity.set(encoding.tokens.rarity, at);
    const { plain, all } = countLetters(texts[row] as string, encoding);
    packed.plainLetters[row] = plain;
    packed.letters[row] = all;
  });
  return packed;
}

/** Returns packed texts of zeros in shared memory. */
export function allocateTexts(
  { dimensions, tokenDimensions, tokenUnit }: Pick<EncodedTexts, 'dimensions' | 'tokenDimensions' | 'tokenUnit'>,
  rows: number,
  tokens: number,
): EncodedTexts {
  return {
    dimensions,
    tokenDimensions,
    tokenUnit,
    vectors: new Int8Array(shared(rows * dimensions)),
    steps: new Float32Array(shared(rows * 4)),
    tokenStart: new Int32Array(shared((rows + 1) * 4)),
    tokens: new Int8Array(shared(tokens * tokenDimensions)),
    ids: new Int32Array(shared(tokens * 4)),
    rarity: new Uint8Array(shared(tokens)),
    plainLetters: new Int32Array(shared(rows * 4)),
    letters: new Int32Array(shared(rows * 4)),
  };
}

/** Returns the letters in words that the model knows as one piece of a–z, and the letters in all words. */
export function countLetters(text: string, { tokens: { spans, count } }: Encoding): { plain: number; all: number } {
  let [plain, all] = [0, 0];
  for (let token = 0; token < count; ) {
    const [from, to] = [spans[2 * token] as number, spans[2 * token + 1] as number];
    let next = token + 1;
    while (next < count && spans[2 * next] === from) next += 1;
    const word = text.slice(from, to);
    if (LETTERS.test(word)) {
      all += word.length;
      if (next === token + 1 && PLAIN.test(word)) plain += word.length;
    }
    token = next;
  }
  return { plain, all };
}

const shared = (bytes: number): SharedArrayBuffer => new SharedArrayBuffer(bytes);
