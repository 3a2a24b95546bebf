import { countLetters } from './packTexts.ts';
import type { AskedEncoding, EncodedQuestion, EncodedTexts } from './types.ts';
import { vectorOf } from './vectors.ts';

/** Returns a question's encoding in the form that search compares. */
export function toAsked({ text, encoding, realWords }: EncodedQuestion): AskedEncoding {
  const { count, data, ids, rarity } = encoding.tokens;
  const { plain, all } = countLetters(text, encoding);
  return { vector: encoding.vector, count, tokens: data, ids, rarity, plainLetters: plain, letters: all, realWords };
}

/** Returns one of an index's own texts as a question. */
export function rowAsAsked(texts: EncodedTexts, row: number): AskedEncoding {
  const { tokenDimensions: width, tokenStart, plainLetters, letters } = texts;
  const [from, to] = [tokenStart[row] as number, tokenStart[row + 1] as number];
  return {
    vector: vectorOf(texts, row),
    count: to - from,
    tokens: texts.tokens.subarray(from * width, to * width),
    ids: texts.ids.subarray(from, to),
    rarity: texts.rarity.subarray(from, to),
    plainLetters: plainLetters[row] as number,
    letters: letters[row] as number,
    realWords: new Set(),
  };
}

/** A folder from this share of English words on is written in the encoder's language. */
const ENGLISH = 0.6;

/** Whether a folder, by its share of English words, is written in the encoder's language. */
export const isEnglish = (share: number): boolean => share >= ENGLISH;

/** Letters of the folder that a question's own letters are weighed against. */
const PRIOR_LETTERS = 15;
/** Shares of whole words between which trust in the encoder grows from 0 to 1. */
const FOREIGN = 0.45;
const KNOWN = 0.75;

/**
 * Returns the trust in the encoder for a question, 0–1: how much of its letters, and of the folder's, stand in words that
 * the encoder knows whole. English has about 0.9 of them, German and Italian 0.3.
 */
export function trustOf({ plainLetters, letters }: AskedEncoding, english: number): number {
  const share = (plainLetters + PRIOR_LETTERS * english) / (letters + PRIOR_LETTERS);
  return Math.min(1, Math.max(0, (share - FOREIGN) / (KNOWN - FOREIGN)));
}
