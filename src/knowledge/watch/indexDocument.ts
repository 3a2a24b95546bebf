import { setImmediate as nextTurn } from 'node:timers/promises';
import { hashParagraph } from './readParagraph.ts';

/** Paragraphs read before the event loop gets a turn, so that questions are answered meanwhile. */
const SLICE = 1000;
/** A word in more paragraphs than this says nothing about where a paragraph went. */
const MAX_POSTINGS = 200;
/** Candidates that are compared word by word. */
const MAX_COMPARED = 8;
/** Characters of a paragraph that are compared. */
const MAX_COMPARED_TEXT = 4000;

/** A document in which paragraphs are looked up. Numbers count from 1. */
export interface DocumentIndex {
  readonly paragraphs: readonly string[];
  /** Digest of a paragraph; null outside the document. */
  hashAt(number: number): string | null;
  /** Numbers of the paragraphs with a digest, ascending. */
  numbersOf(hash: string): readonly number[];
  /** Returns the paragraphs that share most words with a text, most alike first; `likeness` is 0–1. */
  findAlike(text: string): Promise<readonly { readonly number: number; readonly likeness: number }[]>;
}

/** Indexes the paragraphs of a document; words only when a text is looked for that is not there. Linear. */
export async function indexDocument(paragraphs: readonly string[]): Promise<DocumentIndex> {
  const hashes: string[] = [];
  const byHash = new Map<string, number[]>();
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i > 0 && i % SLICE === 0) await nextTurn();
    const hash = hashParagraph(paragraph);
    hashes.push(hash);
    const same = byHash.get(hash);
    if (same) same.push(i + 1);
    else byHash.set(hash, [i + 1]);
  }
  let words: Promise<ReadonlyMap<string, readonly number[]>> | null = null;
  return {
    paragraphs,
    hashAt: (number) => hashes[number - 1] ?? null,
    numbersOf: (hash) => byHash.get(hash) ?? [],
    async findAlike(text) {
      words ??= indexWords(paragraphs);
      const wanted = wordsOf(text);
      const shared = countShared(wanted, await words);
      const likeliest = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MAX_COMPARED);
      return likeliest
        .map(([number]) => ({ number, likeness: compareWords(wanted, wordsOf(paragraphs[number - 1] ?? '')) }))
        .sort((a, b) => b.likeness - a.likeness || a.number - b.number);
    },
  };
}

/** Returns for each word the numbers of the paragraphs that contain it, one more than count at most. */
async function indexWords(paragraphs: readonly string[]): Promise<ReadonlyMap<string, readonly number[]>> {
  const index = new Map<string, number[]>();
  for (const [i, paragraph] of paragraphs.entries()) {
    if (i > 0 && i % SLICE === 0) await nextTurn();
    for (const word of wordsOf(paragraph)) {
      const numbers = index.get(word);
      if (!numbers) index.set(word, [i + 1]);
      else if (numbers.length <= MAX_POSTINGS) numbers.push(i + 1);
    }
  }
  return index;
}

function countShared(words: ReadonlySet<string>, index: ReadonlyMap<string, readonly number[]>): Map<number, number> {
  const shared = new Map<number, number>();
  for (const word of words) {
    const numbers = index.get(word) ?? [];
    if (numbers.length > MAX_POSTINGS) continue;
    for (const number of numbers) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  return shared;
}

/** Returns the words of a text in lower case; scripts without spaces count by letter. */
function wordsOf(text: string): ReadonlySet<string> {
  const found = text
    .slice(0, MAX_COMPARED_TEXT)
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{M}\p{N}]+/gu);
  return new Set(found ?? []);
}

/** Returns Dice's coefficient of two sets of words, 0–1. */
function compareWords(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const word of one) if (other.has(word)) common += 1;
  return common === 0 ? 0 : (2 * common) / (one.size + other.size);
}
