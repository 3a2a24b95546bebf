import { isEnglish } from './meaning/toAsked.ts';
import { applyCorrections } from './query/applyCorrections.ts';
import type { QueryReader } from './query/QueryReader.ts';
import { toWords } from './text/words.ts';
import type { SearchIndex } from './types.ts';

/** A word of fewer letters may be one of the encoder's words by chance. */
const MIN_REAL_WORD = 3;

/**
 * Creates the speller of an index. The encoder reads a misspelt word as noise: with its words corrected first, a misspelt
 * question is found like any other.
 * @param english share of English words in the folder, 0–1; 0 while words alone rank
 */
export function createSpeller(reader: QueryReader, english: number): SearchIndex['spell'] {
  if (!isEnglish(english)) return (question) => question;
  return (question, { isRealWord, knownElsewhere }) => {
    const words = toWords(question).map(({ surface }) => surface);
    const real = new Set(words.filter((word) => word.length >= MIN_REAL_WORD && isRealWord(word)));
    return applyCorrections(question, reader.read(question, knownElsewhere, real).corrections, isRealWord);
  };
}
