import { once } from '../text/once.ts';
import { stemWord, type Word } from '../text/words.ts';
import { type Near, SPOKEN } from './readNearWords.ts';
import { slicesOf, UNSTEMMED_SLICE } from './slices.ts';
import { SPOKEN_PHRASES } from './spokenPhrases.ts';

/** A phrase by its stems, and the words that documents write for it. */
interface Phrase {
  readonly stems: readonly string[];
  readonly near: readonly Near[];
}

/** By the first stem, the longest phrase first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** May stand between the words of a phrase: “set *me* back”. */
const BETWEEN = new Set(
  'a an the my your our their his her its this that these those me you us it some any i he she they we'.split(' '),
);
const MAX_BETWEEN = 2;

/** What the phrases in a question may mean beside their words: near words for each phrase, in its order. */
export function meantByPhrases(
  words: readonly Word[],
  phrases: readonly Phrases[] = phraseLists().map((list) => list()),
): readonly (readonly Near[])[] {
  return words.flatMap(({ stem }, at) => {
    const standing = phrases.flatMap((list) => list.get(stem)?.find(({ stems }) => standsAt(words, at, stems)) ?? []);
    const [longest] = standing.sort((a, b) => b.stems.length - a.stems.length);
    return longest ? [longest.near] : [];
  });
}

/** The built-in phrases in slices, each read once: when the first question is read, or before. */
export const phraseLists = once((): readonly (() => Phrases)[] =>
  slicesOf(SPOKEN_PHRASES, UNSTEMMED_SLICE).map((lines) => once(() => readPhrases(lines))),
);

/** Read lines of a phrase, a colon, what says nearly the same, a semicolon, and what an answer speaks of. */
export function readPhrases(lines: readonly string[]): Phrases {
  const byFirst = new Map<string, Phrase[]>();
  for (const line of lines) {
    const [phrase = '', meant = ''] = line.split(':');
    const stems = wordsOf(phrase)
      .filter((word) => !BETWEEN.has(word))
      .map(stemWord);
    const [first] = stems;
    if (first === undefined) continue;
    const near = meant
      .split(';')
      .flatMap((words, tier) =>
        wordsOf(words).map((word): Near => ({ stem: stemWord(word), weight: SPOKEN[tier] ?? 0 })),
      );
    const starting = byFirst.get(first) ?? [];
    starting.push({ stems, near });
    byFirst.set(first, starting);
  }
  for (const starting of byFirst.values()) starting.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}

const wordsOf = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

function standsAt(words: readonly Word[], at: number, stems: readonly string[]): boolean {
  let next = at;
  for (const stem of stems) {
    let between = 0;
    while (words[next]?.stem !== stem) {
      if (next === at || between === MAX_BETWEEN || !BETWEEN.has(words[next]?.surface ?? '')) return false;
      between += 1;
      next += 1;
    }
    next += 1;
  }
  return true;
}
