import { isEnglish } from './meaning/toAsked.ts';
import { applyCorrections } from './query/applyCorrections.ts';
import type { QueryReader } from './query/QueryReader.ts';
import { realWordsOf } from './text/realWordsOf.ts';
import type { SearchIndex } from './types.ts';

/**
 * Creates the speller of an index. The encoder reads a misspelt word as noise: with its words corrected first, a misspelt
 * question is found like any other.
 * @param english share of English words in the folder, 0–1; 0 while words alone rank
 */
export function createSpeller(reader: QueryReader, english: number): SearchIndex['spell'] {
  if (!isEnglish(english)) return (question) => question;
  return (question, { isKnownWord, knownElsewhere }) => {
    const realWords = realWordsOf(question, isKnownWord);
    const { corrections } = reader.read(question, knownElsewhere, realWords);
    return applyCorrections(question, corrections, isKnownWord);
  };
}
