import type { Entry } from '../knowledge/types.ts';
import { GrowableInts } from './growable.ts';
import type { SynonymMatcher } from './synonyms.ts';
import { Vocabulary } from './vocabulary.ts';
import { toWords } from './words.ts';

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
  /** Parallel to `phraseTerms`: the term of the synonym group that starts at this word, or -1. */
  readonly phraseGroups: Int32Array;
  /** Where each phrase starts in `phraseTerms`; one more at the end. */
  readonly phraseStart: Int32Array;
  /** First phrase of each entry; one more at the end. */
  readonly entryPhrase: Int32Array;
}

/** Counts that the postings are computed from, of no use after. */
export interface Occurrences {
  /** For each distinct (entry, term): both, how often in headings and phrasings, how often in the answer. */
  readonly entry: Int32Array;
  readonly term: Int32Array;
  readonly inQuestions: Int32Array;
  readonly inAnswer: Int32Array;
  /** Words in headings and phrasings, and in the answer, of each entry. */
  readonly questionLength: Int32Array;
  readonly answerLength: Int32Array;
}

/** Only the head of an answer is read: what comes after is no help in finding it. */
const ANSWER_WORDS = 400;

/** Read entries into numbers. Deterministic: terms are numbered in the order they are met. */
export function buildCorpus(
  entries: readonly Entry[],
  synonyms: SynonymMatcher,
): { readonly corpus: Corpus; readonly occurrences: Occurrences } {
  const vocabulary = new Vocabulary();
  const surfaceCounts = new Map<string, number>();
  const groupTerms = Array.from({ length: synonyms.groups }, (_, group) => vocabulary.add(`\u0001${group}`));
  const phraseTerms = new GrowableInts();
  const phraseGroups = new GrowableInts();
  const phraseStart = new GrowableInts();
  const entryPhrase = new GrowableInts();
  const questionLength = new Int32Array(entries.length);
  const answerLength = new Int32Array(entries.length);
  const occurrences = {
    entry: new GrowableInts(),
    term: new GrowableInts(),
    inQuestions: new GrowableInts(),
    inAnswer: new GrowableInts(),
  };
  const counts = new Map<number, { questions: number; answer: number }>();

  const count = (term: number, field: 'questions' | 'answer'): void => {
    const counted = counts.get(term) ?? { questions: 0, answer: 0 };
    counts.set(term, counted);
    counted[field]++;
  };

  const read = (text: string, field: 'questions' | 'answer'): number => {
    const words = toWords(text);
    if (field === 'answer' && words.length > ANSWER_WORDS) words.length = ANSWER_WORDS;
    const groups = new Map(
      synonyms.find(words.map(({ stem }) => stem)).map(({ from, group }) => [from, groupTerms[group] as number]),
    );
    words.forEach(({ surface, stem }, i) => {
      const term = vocabulary.add(stem);
      const group = groups.get(i) ?? -1;
      surfaceCounts.set(surface, (surfaceCounts.get(surface) ?? 0) + 1);
      count(term, field);
      if (group >= 0) count(group, field);
      if (field === 'questions') {
        phraseTerms.push(term);
        phraseGroups.push(group);
      }
    });
    return words.length;
  };

  entries.forEach((entry, number) => {
    entryPhrase.push(phraseStart.length);
    counts.clear();
    for (const phrase of [entry.heading, ...entry.phrasings]) {
      phraseStart.push(phraseTerms.length);
      questionLength[number] = (questionLength[number] ?? 0) + read(phrase, 'questions');
    }
    answerLength[number] = read(entry.body, 'answer');
    for (const [term, { questions, answer }] of counts) {
      occurrences.entry.push(number);
      occurrences.term.push(term);
      occurrences.inQuestions.push(questions);
      occurrences.inAnswer.push(answer);
    }
  });
  entryPhrase.push(phraseStart.length);
  phraseStart.push(phraseTerms.length);

  const surfaces = [...surfaceCounts.keys()].sort();
  return {
    corpus: {
      entryCount: entries.length,
      stems: vocabulary.stems,
      surfaces,
      surfaceCounts: Int32Array.from(surfaces, (surface) => surfaceCounts.get(surface) ?? 0),
      groupTerms,
      phraseTerms: phraseTerms.toArray(),
      phraseGroups: phraseGroups.toArray(),
      phraseStart: phraseStart.toArray(),
      entryPhrase: entryPhrase.toArray(),
    },
    occurrences: {
      entry: occurrences.entry.toArray(),
      term: occurrences.term.toArray(),
      inQuestions: occurrences.inQuestions.toArray(),
      inAnswer: occurrences.inAnswer.toArray(),
      questionLength,
      answerLength,
    },
  };
}
