import type { Entry } from '../knowledge/types.ts';
import { ASKING_WORDS } from '../search/text/stopWords.ts';
import { toWords } from '../search/text/words.ts';
import type { Answer } from './types.ts';

/** Minimum confidence of a second answer, as a share of the first one's. */
const ABOUT_AS_LIKELY = 0.6;
/** Overlap of the telling words of two questions from which they ask the same. */
const SAME_QUESTION = 0.6;
/** Overlap of the words of two passages from which one repeats the other. */
const SAME_TEXT = 0.7;

/**
 * Adds a second entry to an answer if it answers the same question: an entry of another date, the newer one first, or a
 * passage of another document. A written entry is never paired with a document.
 * @param answer the decision so far
 * @param assert least confidence to assert, 0–1
 * @returns the answer with two entries and the reason for both; else the answer unchanged
 */
export function pairDocuments(answer: Answer, assert: number): Answer {
  const [best, ...others] = answer.status === 'answered' ? answer.chosen : [];
  if (answer.status !== 'answered' || best === undefined || others.length > 0) return answer;
  const least = Math.max(assert, best.confidence * ABOUT_AS_LIKELY);
  for (const other of answer.next) {
    if (other.confidence < least) continue;
    const pair = pairOf(best.entry, other.entry);
    if (pair === null) continue;
    const chosen = pair === 'older' && dayOf(best.entry) < dayOf(other.entry) ? [other, best] : [best, other];
    return { ...answer, chosen, pair, next: answer.next.filter((one) => one !== other) };
  }
  return answer;
}

/** Returns the reason to give both entries, or null. */
function pairOf(one: Entry, other: Entry): 'older' | 'differing' | null {
  const areDated = dayOf(one) !== '' && dayOf(other) !== '' && dayOf(one) !== dayOf(other);
  if (!one.article !== !other.article || other.kind === 'unknown') return null;
  if (one.article && other.article) {
    if (one.article.source === other.article.source) return null;
    const arePassages = one.kind === 'passage' || other.kind === 'passage';
    if (!arePassages && !askTheSame(one, other)) return null;
    if (overlap(stemsOf(one.body), stemsOf(other.body)) >= SAME_TEXT) return null;
    return areDated ? 'older' : 'differing';
  }
  return areDated && askTheSame(one, other) ? 'older' : null;
}

/** Whether a heading or phrasing of one entry asks the same as one of the other. */
function askTheSame(one: Entry, other: Entry): boolean {
  const askings = (entry: Entry) => [entry.heading, ...entry.phrasings].map(tellingStems);
  const theirs = askings(other);
  return askings(one).some((mine) => theirs.some((their) => overlap(mine, their) >= SAME_QUESTION));
}

/** Returns the stems of the words that say what a question asks; of all words if none does. */
function tellingStems(question: string): ReadonlySet<string> {
  const words = toWords(question);
  const telling = words.filter(({ surface }) => !ASKING_WORDS.has(surface));
  return new Set((telling.length > 0 ? telling : words).map(({ stem }) => stem));
}

const stemsOf = (text: string): ReadonlySet<string> => new Set(toWords(text).map(({ stem }) => stem));

/** Returns Jaccard's index of two sets, 0–1: the size of their intersection over that of their union. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((stem) => other.has(stem)).length;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}

/** Returns the ISO day that an entry is from, or '' if it has none. */
export const dayOf = ({ asOf, article }: Entry): string => asOf ?? article?.date ?? '';
