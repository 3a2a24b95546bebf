import { type Random, seededRandom } from '../../../src/base/seededRandom.ts';
import { makeVocabulary } from '../../corpus/makeVocabulary.ts';
import { zipf } from '../../corpus/zipf.ts';
import { between, pick } from '../../random.ts';

/** Heaps' law with an exponent of a half, as in bench/corpus. */
const HEAPS = 30;
const PARAGRAPHS = 20;
const WORDS_A_PARAGRAPH = 32;
const A_SECTION = 5;
/** The commonest words are nobody's topic. */
const FUNCTION_WORDS = 100;
const TOPIC_SHARE = 0.3;

export interface Documents {
  /** Markdown of document `number`: a title, sections, paragraphs of one to three sentences. */
  text(number: number): string;
  /** A question on a paragraph of some document, as somebody would ask it. */
  question(random: Random): string;
}

/** Made-up documents with the vocabulary of as many real ones; each is the same each time. */
export function makeDocuments(realWords: readonly string[], count: number, seed: number): Documents {
  const size = Math.round(HEAPS * Math.sqrt(count * PARAGRAPHS * WORDS_A_PARAGRAPH));
  const vocabulary = makeVocabulary(realWords, size, seededRandom(seed));
  const rank = zipf(vocabulary.length, 1);
  const topicRank = zipf(vocabulary.length - FUNCTION_WORDS, 0.6);
  const anyWord = (random: Random): string => vocabulary[rank(random)] as string;
  const topicOf = (number: number): readonly string[] => {
    const random = seededRandom(seed * 1_000_003 + number);
    return Array.from({ length: 8 }, () => vocabulary[FUNCTION_WORDS + topicRank(random)] as string);
  };
  const say = (random: Random, topic: readonly string[], words: number, share: number): string => {
    const said = Array.from({ length: words }, () => (random() < share ? pick(random, topic) : anyWord(random)));
    const text = said.join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return {
    text(number) {
      const topic = topicOf(number);
      const random = seededRandom(seed * 7_368_787 + number);
      const blocks = [`# ${say(random, topic, between(random, 3, 7), 0.5)}`];
      for (let at = 0; at < PARAGRAPHS; at += 1) {
        if (at % A_SECTION === 0) blocks.push(`## ${say(random, topic, between(random, 2, 5), 0.5)}`);
        const sentences = Array.from(
          { length: between(random, 1, 3) },
          () => `${say(random, topic, between(random, 10, 22), TOPIC_SHARE)}.`,
        );
        blocks.push(sentences.join(' '));
      }
      return `${blocks.join('\n\n')}\n`;
    },
    question(random) {
      const topic = topicOf(between(random, 0, count - 1));
      return `${say(random, topic, between(random, 4, 11), 0.45)}?`;
    },
  };
}
