import { IntBuffer } from '../../base/IntBuffer.ts';
import type { Entry } from '../../knowledge/types.ts';
import type { Span, SynonymMatcher } from '../text/SynonymMatcher.ts';
import { searchFields } from '../text/searchFields.ts';
import { toWords, type Word } from '../text/words.ts';
import type { Corpus, Occurrences } from './types.ts';
import { Vocabulary } from './Vocabulary.ts';

/** Amount that one occurrence in a field adds to the packed count of a term; a count of `FULL` stays. */
const QUESTION = 65_536;
const ANSWER = 1;
const FULL = 0x7fff_0000;
type Field = typeof QUESTION | typeof ANSWER;

/** Maximum number of words that are read of an answer. */
const ANSWER_WORDS = 1500;

/** Returns the words of entries as numbers. Deterministic: terms are numbered in the order of their first occurrence. */
export function buildCorpus(
  entries: readonly Entry[],
  synonyms: SynonymMatcher,
): { readonly corpus: Corpus; readonly occurrences: Occurrences } {
  const vocabulary = new Vocabulary();
  // Words as written, by number: the term of their stem, and their count.
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
  // Terms of the current entry, and the count of every term in it.
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
