import { stem } from 'porter2';
import { CHAT_SPELLINGS } from './chatSpellings.ts';
import { fold, PLAIN } from './fold.ts';

/** One word of a text: as written (folded) and its stem. */
export interface Word {
  readonly surface: string;
  readonly stem: string;
}

/** Maximum characters of a word; a longer run of letters is cut. */
const MAX_WORD = 40;

/** Symbols that make another word of a single letter, and operators: C++ and C# are not C, and == is a word. */
const SYMBOLS = String.raw`(?<![\p{L}\p{N}])[a-z](?:\+\+|#)(?![\p{L}\p{N}+#])|(?<![=!<>&+-])(?:={2,3}|!={1,2}|[<>+-]=|&&)(?![=<>&])`;
const LETTERS = new RegExp(String.raw`${SYMBOLS}|[\p{L}\p{N}\p{M}]+`, 'gu');
const PLAIN_WORDS = new RegExp(`${SYMBOLS}|[a-z0-9]+`, 'gu');
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LATIN = /^[a-z]+$/u;
/** A Korean noun with its particle. */
const HANGUL =
  /^(\p{Script=Hangul}{2,}?)(?:에서는|에서|에게|으로|까지|부터|이나|은|는|이|가|을|를|의|에|로|와|과|도|만)$/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * Returns the words of a text, in order: NFKC, lower case, no diacritics, contractions expanded, letters of every script.
 * Reads the first 20,000 characters. Never throws.
 */
export function toWords(text: string): Word[] {
  const words: Word[] = [];
  const folded = fold(text);
  if (PLAIN.test(folded)) {
    for (const run of folded.match(PLAIN_WORDS) ?? []) add(words, run);
    return words;
  }
  for (const [run] of folded.matchAll(LETTERS)) {
    if (UNSPACED.test(run)) {
      segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
      for (const { segment } of segmenter.segment(run)) add(words, segment);
    } else add(words, run);
  }
  return words;
}

function add(words: Word[], run: string): void {
  const meant = CHAT_SPELLINGS.get(run);
  if (meant) for (const surface of meant) words.push(toWord(surface));
  else words.push(toWord(run.length > MAX_WORD ? run.slice(0, MAX_WORD) : run));
}

/** Words met before, so that the frequent ones are stemmed once; forgotten when there are too many. */
const met = new Map<string, Word>();
const MAX_CACHED_STEMS = 50_000;

function toWord(surface: string): Word {
  const known = met.get(surface);
  if (known) return known;
  const word = { surface, stem: stemWord(surface) };
  if (met.size >= MAX_CACHED_STEMS) met.clear();
  met.set(surface, word);
  return word;
}

/** Returns the Porter2 stem of an English word, and a Korean noun without its particle; other words are their own stem. */
export function stemWord(surface: string): string {
  return LATIN.test(surface) ? stem(surface) : surface.replace(HANGUL, '$1');
}
