import { stem } from 'porter2';

/** One word of a text: as written (folded) and its stem. */
export interface Word {
  readonly surface: string;
  readonly stem: string;
}

/** Text past this many characters is not read: a question is a sentence, not a book. */
const LONGEST_TEXT = 20_000;
/** A longer run of letters is cut: no word that means anything is longer. */
const LONGEST_WORD = 40;

const LETTERS = /[\p{L}\p{N}\p{M}]+/gu;
/** Diacritics of Latin, Greek and Cyrillic letters, and Arabic vowel marks; other scripts' marks are letters. */
const DIACRITICS = /[\u0300-\u036f\u064b-\u065f\u0670]/gu;
/** Printable ASCII without a back-tick: nothing to normalise. */
const PLAIN = /^[ -_a-~]*$/u;
const PLAIN_WORDS = /[a-z0-9]+/gu;
/** Soft hyphens, zero-width and bidirectional characters: a word that holds one is the same word. */
const IGNORABLE = /\p{Cf}+/gu;
const UNREADABLE = /[\p{Cc}\p{Cs}]+/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u0060\u00b4]/gu;
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:\p{L}\.){1,5}\p{L}\.?(?![\p{L}\p{N}])/gu;
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const LATIN = /^[a-z]+$/u;

/** English contractions, after apostrophes are made straight. */
const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/gu, 'can not'],
  [/\bwon't\b/gu, 'will not'],
  [/n't\b/gu, ' not'],
  [/\b(what|who|where|when|why|how|that|there|it|he|she|here)'s\b/gu, '$1 is'],
  [/'s\b/gu, ''],
  [/'re\b/gu, ' are'],
  [/'ve\b/gu, ' have'],
  [/'ll\b/gu, ' will'],
  [/'m\b/gu, ' am'],
  [/'d\b/gu, ' would'],
];

/** Spellings of chat that no edit distance finds, and contractions written without their apostrophe. */
const CHAT: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    whats: 'what is',
    whos: 'who is',
    wheres: 'where is',
    whens: 'when is',
    hows: 'how is',
    whys: 'why is',
    thats: 'that is',
    theres: 'there is',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    arent: 'are not',
    wasnt: 'was not',
    werent: 'were not',
    cant: 'can not',
    couldnt: 'could not',
    wont: 'will not',
    wouldnt: 'would not',
    shouldnt: 'should not',
    hasnt: 'has not',
    havent: 'have not',
    hadnt: 'had not',
    im: 'i am',
    ive: 'i have',
    youre: 'you are',
    theyre: 'they are',
    theyve: 'they have',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    lemme: 'let me',
    gimme: 'give me',
    kinda: 'kind of',
    u: 'you',
    ur: 'your',
    r: 'are',
    y: 'why',
    wat: 'what',
    wut: 'what',
    wot: 'what',
    teh: 'the',
    pls: 'please',
    plz: 'please',
    thx: 'thanks',
    ppl: 'people',
    abt: 'about',
    bc: 'because',
    cuz: 'because',
    coz: 'because',
    tho: 'though',
    thru: 'through',
    rly: 'really',
    b4: 'before',
    btw: 'by the way',
    govt: 'government',
    mins: 'minutes',
    hrs: 'hours',
    msg: 'message',
    pic: 'picture',
    pics: 'pictures',
    dunno: 'do not know',
  }).map(([written, meant]) => [written, meant.split(' ')]),
);

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a text, in order: NFKC, lower case, no diacritics, contractions expanded, letters of every script.
 * @returns never throws; at most what the first 20,000 characters hold
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

/** Text as it is compared: lower case, without diacritics and invisible characters, contractions expanded. */
export function fold(text: string): string {
  const head = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
  let folded = PLAIN.test(head) ? head.toLowerCase() : foldLetters(head);
  if (folded.includes('.')) folded = folded.replace(ABBREVIATION, (dotted) => dotted.replaceAll('.', ''));
  if (folded.includes("'") || folded.includes('cannot')) {
    for (const [contraction, full] of CONTRACTIONS) folded = folded.replace(contraction, full);
  }
  return folded;
}

function foldLetters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(DIACRITICS, '')
    .normalize('NFC')
    .replace(IGNORABLE, '')
    .replace(UNREADABLE, ' ')
    .replace(APOSTROPHES, "'");
}

function add(words: Word[], run: string): void {
  const meant = CHAT.get(run);
  if (meant) for (const surface of meant) words.push(toWord(surface));
  else words.push(toWord(run.length > LONGEST_WORD ? run.slice(0, LONGEST_WORD) : run));
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

/** The Porter2 stem of an English word; other words are their own stem. */
export function stemWord(surface: string): string {
  return LATIN.test(surface) ? stem(surface) : surface;
}
