import { IntBuffer } from '../../base/IntBuffer.ts';
import type { Entry } from '../../knowledge/types.ts';
import type { Span, SynonymMatcher } from '../text/SynonymMatcher.ts';
import { searchFields } from '../text/searchFields.ts';
import { toWords, type Word } from '../text/words.ts';
import { Vocabulary } from './Vocabulary.ts';

/** The words of a knowledge base as numbers: what every part of the ranking is computed from. Plain data. */
export interface Corpus {
  readonly entryCount: number;
  /** Stems by term number. */
  readonly stems: readonly string[];
  /** Distinct words as written (folded), in code-unit order, and how often each was met. */
  readonly surfaces: readonly string[];
  readonly surfaceCounts: Int32Array;
  /** Term number of each synonym group. */
  readonly groupTerms: readonly number[];
  /** Terms of all headings and phrasings, one after another, in the order of their words. */
  readonly phraseTerms: Int32Array;
  /** Parallel to `phraseTerms`: the term of the synonym group that starts at this word, or -1; empty without groups. */
  readonly phraseGroups: Int32Array;
  /** Start of each phrase in `phraseTerms`, and one more at the end. */
  readonly phraseStart: Int32Array;
  /** First phrase of each entry; one more at the end. */
  readonly entryPhrase: Int32Array;
}

/** Counts that the postings are computed from, of no use after. */
export interface Occurrences {
  /** For each distinct (entry, term): both, and how often in headings and phrasings · 65,536 + how often in the answer. */
  readonly entry: Int32Array;
  readonly term: Int32Array;
  readonly counts: Int32Array;
  /** Words in headings and phrasings, and in the answer, of each entry. */
  readonly questionLength: Int32Array;
  readonly answerLength: Int32Array;
}

/** Amount that one word in a field adds to its packed count; a full count does not grow. */
const QUESTION = 65_536;
const ANSWER = 1;
const FULL = 0x7fff_0000;
type Field = typeof QUESTION | typeof ANSWER;

/** Only the head of an answer is read: what comes after is no help in finding it. */
const ANSWER_WORDS = 1500;

/** Read entries into numbers. Deterministic: terms are numbered in the order they are met. */
export function buildCorpus(
  entries: readonly Entry[],
  synonyms: SynonymMatcher,
): { readonly corpus: Corpus; readonly occurrences: Occurrences } {
  const vocabulary = new Vocabulary();
  // Words as written, by number: their stem's term, and how often they were met.
  const surfaceNumbers = new Map<string, number>();
  const surfaceTerms: number[] = [];
  const surfaceCounts: number[] = [];
  const groupTerms = Array.from({ length: synonyms.groups }, (_, group) => vocabulary.add(`\u0001${group}`));
  const phraseTerms = new IntBuffer();
  const phraseGroups = new IntBuffer();
  const phraseStart = new IntBuffer();
  const entryPhrase = new IntBuffer();
  const questionLength = new Int32Array(entries.length);
  const answerLength = new Int32Array(entries.length);
  const occurrences = {
    entry: new IntBuffer(),
    term: new IntBuffer(),
    counts: new IntBuffer(),
  };
  // The terms of one entry, and of every term how often that entry has it.
  const own: number[] = [];
  const counts: number[] = groupTerms.map(() => 0);

  const count = (term: number, field: Field): void => {
    const counted = counts[term] as number;
    if (counted === 0) own.push(term);
    if (counted < FULL) counts[term] = counted + field;
  };

  const numberOf = ({ surface, stem }: Word): number => {
    const known = surfaceNumbers.get(surface);
    if (known !== undefined) return known;
    const term = vocabulary.add(stem);
    if (term === counts.length) counts.push(0);
    surfaceNumbers.set(surface, surfaceTerms.length);
    surfaceCounts.push(0);
    return surfaceTerms.push(term) - 1;
  };

  const read = (text: string, field: Field): number => {
    const words = toWords(text);
    const length = field === ANSWER ? Math.min(words.length, ANSWER_WORDS) : words.length;
    const spans = synonyms.groups > 0 ? synonyms.find(words.map(({ stem }) => stem)) : [];
    let span = 0;
    for (let i = 0; i < length; i++) {
      const surface = numberOf(words[i] as Word);
      const term = surfaceTerms[surface] as number;
      let group = -1;
      for (; spans[span]?.from === i; span++) group = groupTerms[(spans[span] as Span).group] as number;
      surfaceCounts[surface] = (surfaceCounts[surface] as number) + 1;
      count(term, field);
      if (group >= 0) count(group, field);
      if (field === ANSWER) continue;
      phraseTerms.push(term);
      if (synonyms.groups > 0) phraseGroups.push(group);
    }
    return length;
  };

  entries.forEach((entry, number) => {
    entryPhrase.push(phraseStart.length);
    const { asked, answer } = searchFields(entry);
    for (const phrase of asked) {
      phraseStart.push(phraseTerms.length);
      questionLength[number] = (questionLength[number] ?? 0) + read(phrase, QUESTION);
    }
    answerLength[number] = read(answer, ANSWER);
    for (const term of own) {
      occurrences.entry.push(number);
      occurrences.term.push(term);
      occurrences.counts.push(counts[term] as number);
      counts[term] = 0;
    }
    own.length = 0;
  });
  entryPhrase.push(phraseStart.length);
  phraseStart.push(phraseTerms.length);

  const surfaces = [...surfaceNumbers.keys()].sort();
  return {
    corpus: {
      entryCount: entries.length,
      stems: vocabulary.stems,
      surfaces,
      surfaceCounts: Int32Array.from(
        surfaces,
        (surface) => surfaceCounts[surfaceNumbers.get(surface) as number] as number,
      ),
      groupTerms,
      phraseTerms: phraseTerms.toArray(),
      phraseGroups: phraseGroups.toArray(),
      phraseStart: phraseStart.toArray(),
      entryPhrase: entryPhrase.toArray(),
    },
    occurrences: {
      entry: occurrences.entry.toArray(),
      term: occurrences.term.toArray(),
      counts: occurrences.counts.toArray(),
      questionLength,
      answerLength,
    },
  };
}
