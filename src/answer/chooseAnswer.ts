import type { Encodings } from '../search/meaning/types.ts';
import type { Candidate, SearchIndex } from '../search/types.ts';
import { pairDocuments } from './pairDocuments.ts';
import { storySentences } from './questionTexts.ts';
import { splitQuestion } from './splitQuestion.ts';
import { type Thresholds, thresholdsFor } from './thresholds.ts';
import type { Answer } from './types.ts';

/** Minimum confidence to assert an answer to one sentence of a story: a vague sentence alone resembles many questions. */
const SURE_CONFIDENCE = 0.8;
/** Number of runners-up that an answer carries. */
const NEXT = 5;

type Search = (text: string) => readonly Candidate[];

/** Options of a decision. */
export interface ChooseOptions {
  /** Encodings of `questionTexts(question)`; texts without one are searched by words alone. */
  readonly encodings?: Encodings;
  /** Thresholds other than those of the precision. */
  readonly thresholds?: Partial<Thresholds>;
  /** Share of assertions that should be right, 0.5–0.99. */
  readonly precision?: number | undefined;
}

/**
 * Decides what may be said about a question: the whole question first, then, if two clauses are joined, each clause by
 * itself.
 * @param index the knowledge to answer from
 * @param question as typed; any length, any script
 * @returns the decision. Never throws: no match is an answer, not an error.
 */
export function chooseAnswer(
  index: SearchIndex,
  question: string,
  { encodings, precision, thresholds: own }: ChooseOptions = {},
): Answer {
  const thresholds = { ...thresholdsFor(precision), ...own };
  const search: Search = (text) => index.search(text, { encoding: encodings?.get(text) }).candidates;
  const whole = search(question);
  const single = quoteBeside(
    pairDocuments(decideTold(search, question, whole, thresholds), thresholds.assert),
    thresholds,
  );
  const parts = splitQuestion(question);
  if (parts.length !== 2) return single;
  const [first, second] = parts.map((part) => decide(search(part), thresholds));
  if (first?.status !== 'answered' || second?.status !== 'answered') return single;
  const [one, two] = [first.chosen[0], second.chosen[0]];
  if (!one || !two || one.entry.id === two.entry.id) return single;
  const chosen = [one, two];
  const taken = new Set(chosen.map((candidate) => candidate.entry.id));
  return { status: 'answered', chosen, next: whole.filter(({ entry }) => !taken.has(entry.id)).slice(0, NEXT) };
}

/**
 * Decides about a question that comes with a story. If the whole has no answer, the words of the story may have hidden the
 * question: then the sentence with the highest confidence decides.
 */
function decideTold(search: Search, question: string, whole: readonly Candidate[], thresholds: Thresholds): Answer {
  const decided = decide(whole, thresholds);
  if (decided.status === 'answered') return decided;
  const surest = storySentences(question)
    .map(search)
    .sort((a, b) => (b[0]?.confidence ?? 0) - (a[0]?.confidence ?? 0));
  const told = decide(surest[0] ?? [], { ...thresholds, assert: SURE_CONFIDENCE, quote: SURE_CONFIDENCE });
  return told.status === 'answered' ? told : decided;
}

function decide(candidates: readonly Candidate[], thresholds: Thresholds): Answer {
  const [best] = candidates;
  const offers = candidates.filter(({ entry }) => entry.kind !== 'unknown');
  if (!best || best.confidence < (best.entry.article ? thresholds.suggestQuote : thresholds.suggest)) {
    return { status: 'unanswered', open: null, next: offers.slice(0, NEXT) };
  }
  if (best.entry.kind === 'unknown') return { status: 'unanswered', open: best, next: offers.slice(0, NEXT) };
  const isSure = best.entry.article
    ? best.confidence + (besideOf(offers, thresholds)?.confidence ?? 0) >= thresholds.quote
    : best.confidence >= thresholds.assert;
  if (!isSure) {
    return { status: 'suggested', next: offers.slice(0, NEXT) };
  }
  return { status: 'answered', chosen: [best], next: offers.slice(1, NEXT + 1) };
}

/**
 * Adds a second passage to a quoted one if it is likely enough itself: nobody wrote an answer, and the confidence of the two
 * was judged together.
 */
function quoteBeside(answer: Answer, thresholds: Thresholds): Answer {
  if (answer.status !== 'answered' || answer.chosen.length > 1) return answer;
  const beside = besideOf([...answer.chosen, ...answer.next], thresholds);
  if (!beside) return answer;
  return { ...answer, chosen: [...answer.chosen, beside], next: answer.next.filter((one) => one !== beside) };
}

/** Returns the passage that is quoted beside the first candidate: the second one, if both are passages and it is likely. */
function besideOf([best, beside]: readonly Candidate[], { quoteBeside: least }: Thresholds): Candidate | undefined {
  return best?.entry.article && beside?.entry.article && beside.confidence >= least ? beside : undefined;
}
