import { FUNCTION_WORDS } from '../text/stopWords.ts';
import { stemWord, type Word } from '../text/words.ts';

/** Minimum characters of a part of a compound. A Korean syllable is as long as two or three letters. */
const MIN_PART = 3;
const MIN_HANGUL_PART = 2;
const HANGUL = /^\p{Script=Hangul}+$/u;
const LETTERS = /^\p{L}+$/u;

/** Words of a knowledge base, by stem. */
export interface KnownWords {
  readonly has: (stem: string) => boolean;
  /** Returns the number of times that two words stand next to each other. */
  readonly pairCount: (left: string, right: string) => number;
}

/**
 * Returns the words with compounds as the knowledge base writes them: “liferaft” becomes “life raft” if these two stand
 * together in it, “dish washer” becomes “dishwasher” if it has that word but not both of the parts.
 */
export function respellCompounds(words: readonly Word[], known: KnownWords): readonly Word[] {
  const respelt: Word[] = [];
  for (let i = 0; i < words.length; i++) {
    const [word, next] = [words[i] as Word, words[i + 1]];
    const joined = next && joinWords(word, next, known);
    if (joined) {
      respelt.push(joined);
      i += 1;
    } else respelt.push(...splitWord(word, known));
  }
  return respelt;
}

function joinWords(left: Word, right: Word, { has }: KnownWords): Word | null {
  if (has(left.stem) && has(right.stem)) return null;
  if ([left, right].some(({ surface }) => surface.length < MIN_PART || FUNCTION_WORDS.has(surface))) return null;
  const joined = toWord(left.surface + right.surface);
  return has(joined.stem) ? joined : null;
}

function splitWord(word: Word, { has, pairCount }: KnownWords): readonly Word[] {
  const { surface, stem } = word;
  if (has(stem) || !LETTERS.test(surface)) return [word];
  let best: readonly Word[] = [word];
  let most = 0;
  const shortest = HANGUL.test(surface) ? MIN_HANGUL_PART : MIN_PART;
  for (let at = shortest; at <= surface.length - shortest; at++) {
    const [left, right] = [toWord(surface.slice(0, at)), toWord(surface.slice(at))];
    const often = has(left.stem) && has(right.stem) ? pairCount(left.stem, right.stem) : 0;
    if (often > most) {
      best = [left, right];
      most = often;
    }
  }
  return best;
}

const toWord = (surface: string): Word => ({ surface, stem: stemWord(surface) });
