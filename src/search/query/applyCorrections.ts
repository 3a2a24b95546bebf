import { CHAT_SPELLINGS } from '../text/chatSpellings.ts';
import { fold } from '../text/fold.ts';
import type { Correction } from './types.ts';

const RUN = /[\p{L}\p{N}\p{M}]+/gu;

/**
 * Returns a text with its misspelt words as a search reads them, and spellings of chat written out; everything else stays as
 * it was typed.
 * @param isKnownWord whether a word, in lower case, is one of the language, and no spelling of chat
 */
export function applyCorrections(
  text: string,
  corrections: readonly Correction[],
  isKnownWord: (word: string) => boolean,
): string {
  const meant = new Map(corrections.map(({ from, to }) => [from, to]));
  return text.replace(RUN, (run) => {
    const word = fold(run);
    return meant.get(word) ?? (isKnownWord(word) ? run : (CHAT_SPELLINGS.get(word)?.join(' ') ?? run));
  });
}
