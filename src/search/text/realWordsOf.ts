import { toWords } from './words.ts';

/** A word of fewer letters may be one of the vocabulary by chance. */
const MIN_LENGTH = 3;
/** Endings that a vocabulary of whole words may lack, and the least letters before them. */
const ENDINGS = ['s', 'es', 'd', 'ed', 'ing', 'r', 'er', 'rs', 'ers', 'ly'] as const;
const MIN_STEM = 4;

/**
 * Returns the words of a question, in lower case, that are words of the encoder's language and thus not misspelt: whole ones
 * of its vocabulary, and such with an English ending.
 * @param isKnownWord whether the vocabulary has a word as a whole
 */
export function realWordsOf(question: string, isKnownWord: (word: string) => boolean): ReadonlySet<string> {
  const isReal = (word: string): boolean =>
    isKnownWord(word) ||
    ENDINGS.some((ending) => {
      const stem = word.slice(0, -ending.length);
      return stem.length >= MIN_STEM && word.endsWith(ending) && isKnownWord(stem);
    });
  const words = toWords(question).map(({ surface }) => surface);
  return new Set(words.filter((word) => word.length >= MIN_LENGTH && isReal(word)));
}
