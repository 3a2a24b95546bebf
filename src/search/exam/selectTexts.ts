import type { EncodedTexts } from '../meaning/types.ts';

/**
 * Returns the encodings of some of the texts, in the order asked for.
 * @param rows rows of `texts`; −1 leaves zeros
 */
export function selectTexts(texts: EncodedTexts, rows: readonly number[]): EncodedTexts {
  const { dimensions, tokenDimensions: width } = texts;
  const spans = rows.map((row) =>
    row < 0 ? [0, 0] : [texts.tokenStart[row] as number, texts.tokenStart[row + 1] as number],
  );
  const tokenStart = new Int32Array(rows.length + 1);
  spans.forEach(([from, to], i) => {
    tokenStart[i + 1] = (tokenStart[i] as number) + (to as number) - (from as number);
  });
  const count = tokenStart[rows.length] as number;
  const selected = {
    ...texts,
    vectors: new Int8Array(rows.length * dimensions),
    steps: Float32Array.from(rows, (row) => texts.steps[row] ?? 0),
    tokenStart,
    tokens: new Int8Array(count * width),
    ids: new Int32Array(count),
    rarity: new Uint8Array(count),
    plainLetters: Int32Array.from(rows, (row) => texts.plainLetters[row] ?? 0),
    letters: Int32Array.from(rows, (row) => texts.letters[row] ?? 0),
  };
  rows.forEach((row, i) => {
    if (row < 0) return;
    const [from, to] = spans[i] as [number, number];
    const at = tokenStart[i] as number;
    selected.vectors.set(texts.vectors.subarray(row * dimensions, (row + 1) * dimensions), i * dimensions);
    selected.tokens.set(texts.tokens.subarray(from * width, to * width), at * width);
    selected.ids.set(texts.ids.subarray(from, to), at);
    selected.rarity.set(texts.rarity.subarray(from, to), at);
  });
  return selected;
}
