import { type TermWeight, weightForDocuments, weightForPhrasings } from '../text/termWeights.ts';
import type { Word } from '../text/words.ts';
import { type Near, nearWordLists, nearWords } from './readNearWords.ts';
import { meantByPhrases, phraseLists } from './readSpokenPhrases.ts';

/** How the words of a question are taken. */
export interface ReadingRules {
  readonly weightOf: TermWeight;
  /** Words that may be meant by a stem, beside what is authored. */
  readonly nearTo: (stem: string) => readonly Near[];
  /** Words that may be meant by each phrase of a question. */
  readonly meantBy: (words: readonly Word[]) => readonly (readonly Near[])[];
}

/** For entries with phrasings: their authors think of other words. */
export const FOR_PHRASINGS: ReadingRules = {
  weightOf: weightForPhrasings,
  nearTo: () => [],
  meantBy: () => [],
};

/** For the text of documents: people ask in words that a document does not use. */
export const FOR_DOCUMENTS: ReadingRules = {
  weightOf: weightForDocuments,
  nearTo: nearWords,
  meantBy: meantByPhrases,
};

/** What the first question to documents would wait for, in steps of some ten milliseconds; each is done once. */
export const readingSteps = (): readonly (() => unknown)[] => [...nearWordLists(), ...phraseLists()];
