import { FREQUENT_WORDS } from './frequentWords.ts';
import { FOREIGN_FUNCTION_WORDS, FUNCTION_WORDS } from './stopWords.ts';
import { stemWord, type Word } from './words.ts';

/** Importance of a word of a question, 0–1, whatever the knowledge base says. */
export type TermWeight = (word: Word) => number;

const BOILERPLATE = 0.7;
/** Stems of words that say that something is asked, but not what. */
const ASKING = new Set(
  'want know tell pleas need help find let show give explain wonder anyon somebodi someon idea like question'.split(
    ' ',
  ),
);

/** Returns the weight of a word in folders with phrasings, where its rarity says most. */
export const weightForPhrasings: TermWeight = ({ stem }) => (ASKING.has(stem) ? BOILERPLATE : 1);

/** Weight of function words: documents do not ask, so their rarity there says nothing about questions. */
const FUNCTION_WORD = 0.2;
/** Words of chat that say nothing of a question's subject. */
const CHAT = new Set(
  `hi hello hey guys folks please thanks thank honestly basically literally super bit sort sorta though anyway else maybe sure like
  currently possible best somewhere anywhere elsewhere someone dear help ive im getting really pretty quite always exactly mine myself
  yourself kind wondering question long`.split(/\s+/u),
);
/** Minimum weight of a word that is frequent in English, even if a short document has it only once. */
const FREQUENT_WORD = 0.5;
/** Place in the list of frequent words up to which they have the minimum weight. It rises to 1 at the end of the list. */
const MAX_FREQUENT = 30;

/** Returns the weight of a word for the text of documents. */
export const weightForDocuments: TermWeight = ({ surface, stem }) => {
  const holdsTogether = FUNCTION_WORDS.has(surface) || FUNCTION_WORDS.has(stem) || FOREIGN_FUNCTION_WORDS.has(surface);
  if (holdsTogether || CHAT.has(surface)) return FUNCTION_WORD;
  return frequentWeights().get(stem) ?? 1;
};

/** Whether a stem is one of the thousand most frequent ones of English. */
export const isFrequent = (stem: string): boolean => frequentWeights().has(stem);

let weights: ReadonlyMap<string, number> | undefined;
const frequentWeights = (): ReadonlyMap<string, number> => (weights ??= readFrequent());

/** Returns weights by stem. They grow with the logarithm of a word's place in the list, a measure of its rarity (Zipf). */
function readFrequent(): ReadonlyMap<string, number> {
  const words = FREQUENT_WORDS.trim().split(/\s+/u);
  const range = Math.log(words.length / MAX_FREQUENT);
  return new Map(
    words.map((word, place) => {
      const rarity = Math.max(0, Math.log((place + 1) / MAX_FREQUENT) / range);
      return [stemWord(word), FREQUENT_WORD + (1 - FREQUENT_WORD) * rarity];
    }),
  );
}
