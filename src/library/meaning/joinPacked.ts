import { setImmediate as nextTurn } from 'node:timers/promises';
import { allocateTexts, packTexts } from '../../search/meaning/packTexts.ts';
import type { EncodedTexts } from '../../search/meaning/types.ts';

/** Joins packed texts into one, row after row, and lets other work run between two parts. */
export async function joinPacked(parts: readonly EncodedTexts[]): Promise<EncodedTexts> {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const some =
    parts.find(({ tokenDimensions }) => tokenDimensions > 0) ?? parts.find(({ dimensions }) => dimensions > 0);
  if (!some) return packTexts(Array<string>(countRows(parts)).fill(''), []);
  const { dimensions, tokenDimensions } = some;
  const rows = countRows(parts);
  const tokens = parts.reduce((sum, { ids }) => sum + ids.length, 0);
  const joined = allocateTexts(some, rows, tokens);
  let [row, token] = [0, 0];
  for (const part of parts) {
    joined.vectors.set(part.vectors, row * dimensions);
    joined.steps.set(part.steps, row);
    joined.tokens.set(part.tokens, token * tokenDimensions);
    joined.ids.set(part.ids, token);
    joined.rarity.set(part.rarity, token);
    joined.plainLetters.set(part.plainLetters, row);
    joined.letters.set(part.letters, row);
    const count = part.tokenStart.length - 1;
    for (let i = 0; i <= count; i++) joined.tokenStart[row + i] = token + (part.tokenStart[i] as number);
    row += count;
    token += part.ids.length;
    await nextTurn();
  }
  return joined;
}

const countRows = (parts: readonly EncodedTexts[]): number =>
  parts.reduce((sum, { tokenStart }) => sum + tokenStart.length - 1, 0);
