import { wordKey } from '../../base/wordKey.ts';
import type { EncodedQuestion } from '../../search/meaning/types.ts';
import { dotRow } from '../../search/meaning/vectors.ts';
import { ASKING_WORDS } from '../../search/text/stopWords.ts';
import { toWords } from '../../search/text/words.ts';
import { type AskedFor, askedFor } from './askedFor.ts';

/** A question and, where the encoder runs, its encoding. */
export interface GroupedQuestion {
  readonly text: string;
  readonly encoding?: EncodedQuestion | undefined;
}

/** Cosine from which two questions that ask for the same kind of thing mean the same. */
const SAME_MEANING = 0.62;
/** Share of common words from which they do, where one of them has no encoding. */
const SAME_WORDS = 0.6;

const POLITE_WORDS = new Set(['please', 'pls', 'plz', 'thanks', 'tell', 'bitte', 'merci', 'gracias']);

interface Read {
  readonly key: string;
  readonly kind: AskedFor;
  readonly stems: ReadonlySet<string>;
  readonly vector: Float32Array | null;
}

/**
 * Groups questions that mean the same: each joins the first group whose first question it equals in meaning and in what it
 * asks for. “When is X” and “Where is X” are two.
 * @returns the groups' questions by their numbers, in the order given
 */
export function groupQuestions(questions: readonly GroupedQuestion[]): readonly (readonly number[])[] {
  const groups: { readonly first: Read; readonly members: number[] }[] = [];
  questions.forEach((question, number) => {
    const read = readQuestion(question);
    const group = groups.find(({ first }) => isSame(first, read));
    if (group) group.members.push(number);
    else groups.push({ first: read, members: [number] });
  });
  return groups.map(({ members }) => members);
}

function readQuestion({ text, encoding }: GroupedQuestion): Read {
  const words = toWords(text);
  const telling = words.filter(({ surface }) => !ASKING_WORDS.has(surface) && !POLITE_WORDS.has(surface));
  const stems = new Set((telling.length > 0 ? telling : words).map(({ stem }) => stem));
  return { key: wordKey(text), kind: askedFor(text), stems, vector: encoding?.encoding.vector ?? null };
}

function isSame(one: Read, other: Read): boolean {
  if (one.key === other.key) return true;
  if (one.kind !== other.kind && one.kind !== 'open' && other.kind !== 'open') return false;
  if (one.vector && other.vector)
    return one.vector.length === other.vector.length && dotRow(one.vector, other.vector, 0) >= SAME_MEANING;
  const common = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  const all = one.stems.size + other.stems.size - common;
  return all > 0 && common / all >= SAME_WORDS;
}

/** Returns the cosine of two sentence vectors, whose norm is 1; 0 if they are of two models. */
