import type { Random } from '../../src/base/seededRandom.ts';
import { pick } from '../random.ts';

const ONSETS = 'b c d f g h j k l m n p r s t v w z bl br ch cl cr dr fl gr pl pr sh sl sp st str th tr'.split(' ');
const VOWELS = 'a e i o u ai ea ee ie oa oo ou'.split(' ');
const CODAS = [
  '',
  '',
  '',
  'b',
  'ck',
  'd',
  'g',
  'l',
  'm',
  'n',
  'nd',
  'ng',
  'nt',
  'p',
  'r',
  'rd',
  'rk',
  's',
  'st',
  't',
  'x',
];
const ENDINGS = ['', '', '', 'er', 'ing', 'ed', 's', 'ly', 'ness', 'able', 'tion'];

/**
 * A vocabulary by frequency: real words first, then invented ones that can be pronounced.
 * @param realWords commonest first
 */
export function makeVocabulary(realWords: readonly string[], size: number, random: Random): string[] {
  const words = new Set(realWords.slice(0, size));
  while (words.size < size) words.add(inventWord(random));
  return [...words];
}

function inventWord(random: Random): string {
  let word = '';
  const syllables = 1 + Math.floor(random() * 3);
  for (let i = 0; i < syllables; i++) word += pick(random, ONSETS) + pick(random, VOWELS);
  return word + pick(random, CODAS) + pick(random, ENDINGS);
}

/** The words of some texts, commonest first; of two as common, the one met first. */
export function countWords(texts: Iterable<string>): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of text.toLowerCase().match(/[a-z]+(?:'[a-z]+)?/g) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
