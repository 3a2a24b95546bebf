import { FREQUENT_WORDS } from './frequentWords.ts';
import { once } from './once.ts';
import { FOREIGN_FUNCTION_WORDS, FUNCTION_WORDS } from './stopWords.ts';
import { stemWord, type Word } from './words.ts';

/** Importance of a word of a question, 0–1, whatever the knowledge base says. */
export type TermWeight = (word: Word) => number;

const BOILERPLATE = 0.7;
/** Stems of words that say that something is asked, not what. */
const ASKING = new Set(
  'want know tell pleas need help find let show give explain wonder anyon somebodi someon idea like question'.split(
    ' ',
  ),
);

/** For entries with phrasings: how rare a word is in them says most. */
export const weightForPhrasings: TermWeight = ({ stem }) => (ASKING.has(stem) ? BOILERPLATE : 1);

/** Documents do not ask: their words are no measure of how much a question's small words matter. */
const FUNCTION_WORD = 0.2;
/** Words of chat that say nothing of a question's subject. */
const CHAT = new Set(
  `hi hello hey guys folks please thanks thank honestly basically literally super bit sort sorta though anyway else maybe sure like
  currently possible best somewhere anywhere elsewhere someone dear help ive im getting really pretty quite always exactly mine myself
  yourself kind wondering question long`.split(/\s+/u),
);
/** A word that is frequent everywhere says little, even where a short document has it once. */
const FREQUENT_WORD = 0.5;
/** Words that are frequent up to this place of the list weigh the least; from the list's end on they weigh fully. */
const MAX_FREQUENT = 30;

/** For the text of documents. */
export const weightForDocuments: TermWeight = ({ surface, stem }) => {
  const holdsTogether = FUNCTION_WORDS.has(surface) || FUNCTION_WORDS.has(stem) || FOREIGN_FUNCTION_WORDS.has(surface);
  if (holdsTogether || CHAT.has(surface)) return FUNCTION_WORD;
  return frequent().get(stem) ?? 1;
};

/** Whether a stem is one of the thousand most frequent ones of English. */
export const isFrequent = (stem: string): boolean => frequent().has(stem);

/** The weight grows with the logarithm of a word's place among the frequent ones (Zipf: of how rare it is). */
const frequent = once((): ReadonlyMap<string, number> => {
  const words = FREQUENT_WORDS.trim().split(/\s+/u);
  const range = Math.log(words.length / MAX_FREQUENT);
  return new Map(
    words.map((word, place) => {
      const rarity = Math.max(0, Math.log((place + 1) / MAX_FREQUENT) / range);
      return [stemWord(word), FREQUENT_WORD + (1 - FREQUENT_WORD) * rarity];
    }),
  );
});
