import { wordKey } from '../../base/wordKey.ts';

/** Words that do not change what a question asks. Question words do: “when is it” and “where is it” are two. */
const FILLERS = new Set(
  'a an and any are did do does has have i in is it me of on or please tell that the there they this to was were will you'.split(
    ' ',
  ),
);
const MAX_LENGTH = 200;

/** Returns a key that near-duplicate questions share: their words without fillers, sorted. */
export function questionKey(question: string): string {
  const words = wordKey(question).split(' ');
  const telling = words.filter((word) => !FILLERS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].sort().join(' ').slice(0, MAX_LENGTH);
}
