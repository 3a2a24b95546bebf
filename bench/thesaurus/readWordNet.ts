import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemWord } from '../../src/search/text/words.ts';
import type { Synset, WordNet } from './types.ts';

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const KINDS = ' nvara';
/** What a sense counts that WordNet's tagged texts do not have. */
const UNSEEN = 0.3;

/**
 * Read the files of WordNet 3.1 (wndb(5WN) and senseidx(5WN) describe them).
 * @param folder has data.noun, index.sense and so on
 */
export function readWordNet(folder: string): WordNet {
  const tagged = readTagged(join(folder, 'index.sense'));
  const synsets = new Map<string, Synset>();
  for (const [kind, file] of Object.entries(FILES)) {
    for (const line of readFileSync(join(folder, `data.${file}`), 'utf8').split('\n')) {
      if (/^\d{8} /u.test(line)) synsets.set(kind + line.slice(0, 8), readSynset(line));
    }
  }
  const counts = new Map<string, Map<string, number>>();
  const words = new Set<string>();
  for (const [id, synset] of synsets) {
    for (const word of synset.words) {
      if (!/^[a-z]+$/u.test(word)) continue;
      words.add(word);
      const stem = stemWord(word);
      const own = counts.get(stem) ?? new Map<string, number>();
      own.set(id, (own.get(id) ?? 0) + (tagged.get(`${word} ${id}`) ?? 0) + UNSEEN);
      counts.set(stem, own);
    }
  }
  const senses = new Map([...counts].map(([stem, own]) => [stem, toShares(own)]));
  return { senses, words, synsets };
}

/** How often each sense of each word stands in WordNet's tagged texts. */
function readTagged(file: string): ReadonlyMap<string, number> {
  const tagged = new Map<string, number>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [key = '', offset = '', , count = '0'] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    tagged.set(`${word} ${KINDS[Number(rest[0])]}${offset}`, Number(count));
  }
  return tagged;
}

function readSynset(line: string): Synset {
  const fields = (line.split(' | ')[0] as string).trim().split(' ');
  const count = Number.parseInt(fields[3] as string, 16);
  const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] as string).replace(/\(.*$/u, ''));
  const from = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[from]) }, (_, i) => {
    const [symbol = '', offset = '', kind = '', of = ''] = fields.slice(from + 1 + 4 * i);
    return [symbol, kind + offset, of] as const;
  });
  return { words, pointers };
}

function toShares(counts: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return new Map([...counts].map(([id, count]) => [id, count / total]));
}
