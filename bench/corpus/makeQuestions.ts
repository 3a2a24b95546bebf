import type { Random } from '../../src/base/seededRandom.ts';
import { addTypos, mistype } from '../addTypos.ts';
import { between, pick } from '../random.ts';
import type { Question, QuestionSet } from '../types.ts';
import type { Corpus } from './makeCorpus.ts';

/** The share of words left out, and of words said otherwise. */
const DROPPED = 0.15;
const REPLACED = 0.15;
const MIN_WORDS = 3;
/** As long as Discord lets a question be. */
const MAX_LENGTH = 300;
/** A question that no entry answers. */
const NONE = -1;

/** `count` questions of every set. */
export function makeQuestions(corpus: Corpus, count: number, random: Random): Record<QuestionSet, readonly Question[]> {
  const clean = Array.from({ length: count }, () => reword(corpus, random));
  const typos = clean.map(({ text, entry }) => ({ text: addTypos(text, random), entry }));
  const hostile = Array.from({ length: count }, (_, i) => ({ text: makeHostile(corpus, random, i), entry: NONE }));
  const keystrokes = typos.map(({ text }) => ({ text: text.slice(0, between(random, 1, text.length)), entry: NONE }));
  return { clean, typos, hostile, keystrokes };
}

/** A known phrasing, as someone else would say it. */
function reword({ entries, anyWord }: Corpus, random: Random): Question {
  const entry = between(random, 0, entries.length - 1);
  const words = pick(random, entries[entry]?.phrasings ?? []).split(' ');
  const kept = words.filter((_, i) => random() >= DROPPED || words.length - i <= MIN_WORDS);
  const text = kept.map((word) => (random() < REPLACED ? anyWord(random) : word)).join(' ');
  return { text: random() < 0.5 ? `${text}?` : text, entry };
}

type Make = (corpus: Corpus, random: Random) => string;

/** What bores into the weak places of an engine, each in turn. */
const HOSTILE: readonly Make[] = [
  (_, random) => fill(() => String.fromCodePoint(between(random, 0x20, 0xd7ff)), ''),
  ({ vocabulary }, random) => fill(() => vocabulary[between(random, 0, 99)] ?? ''),
  ({ vocabulary }, random) => fill(() => mistype(pick(random, vocabulary), random)),
  ({ vocabulary }, random) => fill(() => mistype(mistype(pick(random, vocabulary), random), random)),
  ({ vocabulary }, random) => fill(() => pick(random, vocabulary), ''),
  ({ vocabulary }, random) => fill(() => pick(random, vocabulary).slice(0, 2)),
  (_, random) => pick(random, ['a', 'е', '漢', '😀', 'e\u0301']).repeat(MAX_LENGTH),
  (_, random) => fill(() => pick(random, [...'()[]{}*+?.^$|\\/:~"\'<>&%@#`=-_'])),
  (_, random) => fill(() => String(between(random, 0, 99_999))),
  (_, random) => fill(() => pick(random, ['слово', 'λέξη', 'كلمة', '言葉', 'शब्द', 'palavra'])),
  ({ anyWord }, random) => fill(() => anyWord(random).toUpperCase(), '\n\t'),
  (_, random) => pick(random, ['', ' ', '?', 'a', '\0', '\ud800', '__proto__ constructor toString']),
];

function makeHostile(corpus: Corpus, random: Random, number: number): string {
  const make = HOSTILE[number % HOSTILE.length] as Make;
  return make(corpus, random).slice(0, MAX_LENGTH);
}

/** Pieces, joined until the question is as long as it may be. */
function fill(piece: () => string, joint = ' '): string {
  let text = piece();
  while (text.length < MAX_LENGTH) text += joint + piece();
  return text;
}
