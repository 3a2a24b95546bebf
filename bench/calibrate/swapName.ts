import type { Entry } from '../../src/knowledge/types.ts';
import { buildCorpus } from '../../src/search/index/buildCorpus.ts';
import { findProperNouns } from '../../src/search/index/properNouns.ts';
import { Vocabulary } from '../../src/search/index/Vocabulary.ts';
import { compileSynonyms } from '../../src/search/text/SynonymMatcher.ts';
import { toWords } from '../../src/search/text/words.ts';
import { pick, type Random } from '../random.ts';

/** Stems that are names in a knowledge base, and how each is written. */
export function namesOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const { corpus } = buildCorpus(entries, compileSynonyms([]));
  const isName = findProperNouns(entries, new Vocabulary(corpus.stems));
  const written = new Map<string, string>();
  for (const surface of corpus.surfaces) {
    const [word] = toWords(surface);
    if (word && isName[corpus.stems.indexOf(word.stem)] === 1 && !written.has(word.stem))
      written.set(word.stem, surface);
  }
  return written;
}

/**
 * Exchange the first name of a question for another that the entry does not have.
 * @returns null where the question holds no name
 */
export function swapName(
  text: string,
  entry: Entry,
  names: ReadonlyMap<string, string>,
  random: Random,
): string | null {
  const words = toWords(text);
  const at = words.findIndex(({ stem }) => names.has(stem));
  if (at < 0) return null;
  const own = new Set(toWords([entry.heading, entry.body, ...entry.phrasings].join(' ')).map(({ stem }) => stem));
  const strangers = [...names].filter(([stem]) => !own.has(stem)).map(([, surface]) => surface);
  if (strangers.length === 0) return null;
  const stranger = pick(random, strangers);
  return words.map(({ surface }, i) => (i === at ? stranger : surface)).join(' ');
}
