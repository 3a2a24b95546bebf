import type { Random } from '../src/base/seededRandom.ts';
import { between } from './random.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Words up to this many characters stay as they are. */
const SHORT = 3;

/** About every third of the longer words is mistyped. */
const SHARE = 1 / 3;

/** Mistype a question: one random edit in about every third word longer than three letters. */
export function addTypos(question: string, random: Random): string {
  return question
    .split(' ')
    .map((word) => (word.length > SHORT && random() < SHARE ? mistype(word, random) : word))
    .join(' ');
}

/** One edit at a random place: a letter left out, put in, replaced, or two neighbours swapped. */
export function mistype(word: string, random: Random): string {
  const kind = between(random, 0, 3);
  const at = between(random, 0, word.length - 1);
  const letter = LETTERS.charAt(between(random, 0, LETTERS.length - 1));
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1);
  const first = Math.min(at, word.length - 2);
  return word.slice(0, first) + word.charAt(first + 1) + word.charAt(first) + word.slice(first + 2);
}
