import { type Random, seededRandom } from '../../src/base/seededRandom.ts';
import type { Entry } from '../../src/knowledge/types.ts';
import { between, pick } from '../random.ts';
import { makeVocabulary } from './makeVocabulary.ts';
import { toEntry } from './toEntry.ts';
import { zipf } from './zipf.ts';

/** A made-up knowledge base and the language that it is written in. */
export interface Corpus {
  readonly entries: readonly Entry[];
  readonly vocabulary: readonly string[];
  /** A word as it occurs in running text: common ones often. */
  readonly anyWord: (random: Random) => string;
}

/** Heaps' law with an exponent of a half: 9,000 words at 1,000 entries, 95,000 at 100,000. */
const HEAPS = 30;
/** Words an entry has, about. */
const WORDS_AN_ENTRY = 95;
/** The commonest words are nobody's topic. */
const FUNCTION_WORDS = 100;
/** The share of topic words. */
const IN_QUESTIONS = 0.45;
const IN_ANSWERS = 0.3;

/** The same corpus for the same words, size and seed. */
export function makeCorpus(realWords: readonly string[], size: number, seed: number): Corpus {
  const random = seededRandom(seed);
  const vocabulary = makeVocabulary(realWords, Math.round(HEAPS * Math.sqrt(size * WORDS_AN_ENTRY)), random);
  const rank = zipf(vocabulary.length, 1);
  const topicRank = zipf(vocabulary.length - FUNCTION_WORDS, 0.6);
  const anyWord = (source: Random): string => vocabulary[rank(source)] as string;
  const entries = Array.from({ length: size }, (_, number) => {
    const topic = times(between(random, 4, 9), () => vocabulary[FUNCTION_WORDS + topicRank(random)] as string);
    const say = (words: number, share: number): string[] =>
      times(words, () => (random() < share ? pick(random, topic) : anyWord(random)));
    const heading = toSentence(say(between(random, 4, 9), IN_QUESTIONS), '?');
    const phrasings = times(between(random, 3, 10), () => say(between(random, 4, 11), IN_QUESTIONS).join(' '));
    return toEntry(`bench#${number}`, heading, phrasings, toParagraph(say(between(random, 20, 60), IN_ANSWERS)));
  });
  return { entries, vocabulary, anyWord };
}

/** Sentences of a dozen words. */
function toParagraph(words: readonly string[]): string {
  const sentences: string[] = [];
  for (let at = 0; at < words.length; at += 12) sentences.push(toSentence(words.slice(at, at + 12), '.'));
  return sentences.join(' ');
}

function toSentence(words: readonly string[], end: string): string {
  const text = words.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1) + end;
}

function times<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}
