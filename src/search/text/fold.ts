/** Maximum characters that are read of a text. */
const MAX_TEXT = 20_000;
/** Diacritics of Latin, Greek and Cyrillic letters, and Arabic vowel marks; other scripts' marks are letters. */
const DIACRITICS = /[\u0300-\u036f\u064b-\u065f\u0670]/gu;
/** Soft hyphens, zero-width and bidirectional characters: a word that holds one is the same word. */
const IGNORABLE = /\p{Cf}+/gu;
const UNREADABLE = /[\p{Cc}\p{Cs}]+/gu;
const APOSTROPHES = /[\u2018\u2019\u02bc\u0060\u00b4]/gu;
const ABBREVIATION = /(?<![\p{L}\p{N}])(?:\p{L}\.){1,5}\p{L}\.?(?![\p{L}\p{N}])/gu;
/** Identifiers in camel case; names of products with a single capital inside, like iPhone, are no such. */
const CAMEL_CASE = /(?<![\p{L}\p{N}])\p{Ll}{2,}(?:\p{Lu}[\p{Ll}\p{N}]+)+(?![\p{L}\p{N}])/gu;
const HUMP = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})/gu;
/** Printable ASCII without a back-tick: nothing to normalise. */
export const PLAIN = /^[ -_a-~]*$/u;

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

/** Returns a text as it is compared: lower case, without diacritics and invisible characters, contractions expanded. */
export function fold(text: string): string {
  const whole = text.length > MAX_TEXT ? text.slice(0, MAX_TEXT) : text;
  const head = whole.replace(CAMEL_CASE, (word) => word.replace(HUMP, ' '));
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
