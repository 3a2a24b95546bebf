import { splitSentences } from '../knowledge/documents/passages/splitSentences.ts';
import type { Candidate, SearchIndex } from '../search/types.ts';
import { pairDocuments } from './pairDocuments.ts';
import { splitQuestion } from './splitQuestion.ts';
import type { Answer } from './types.ts';

/** What may be asserted from, and what may be offered. Confidences are calibrated probabilities, 0–1. */
export interface Thresholds {
  /** Least confidence to assert. */
  readonly assert: number;
  /** The same for the text of documents. */
  readonly quote: number;
  /** Least confidence of the best candidate to offer suggestions rather than decline. */
  readonly suggest: number;
}

/** Fitted with `npm run calibrate`; see docs/bench. */
export const THRESHOLDS: Thresholds = { assert: 0.31, quote: 0.65, suggest: 0.1 };

/** What is asserted from one sentence of a story must be surer: torn from the others, vague ones look like many questions. */
const SURE_CONFIDENCE = 0.8;
/** Of a longer story, only so many characters and sentences are read one by one. */
const LONGEST_STORY = 600;
const MAX_SENTENCES = 6;

/** How many runners-up an answer carries. */
const NEXT = 5;

/**
 * Decide what may be said about a question: the whole question first, then, where two clauses are joined, each
 * clause for itself.
 * @param index the knowledge to answer from
 * @param question as typed; any length, any script
 * @returns never throws: no match is an answer, not an error.
 */
export function chooseAnswer(index: SearchIndex, question: string, thresholds: Thresholds = THRESHOLDS): Answer {
  const whole = index.search(question).candidates;
  const single = quoteBeside(pairDocuments(decideTold(index, question, whole, thresholds), thresholds.assert));
  const parts = splitQuestion(question);
  if (parts.length !== 2) return single;
  const [first, second] = parts.map((part) => decide(index.search(part).candidates, thresholds));
  if (first?.status !== 'answered' || second?.status !== 'answered') return single;
  const [one, two] = [first.chosen[0], second.chosen[0]];
  if (!one || !two || one.entry.id === two.entry.id) return single;
  const chosen = [one, two];
  const taken = new Set(chosen.map((candidate) => candidate.entry.id));
  return { status: 'answered', chosen, next: whole.filter(({ entry }) => !taken.has(entry.id)).slice(0, NEXT) };
}

/**
 * Decide about a question that is told with a story around it. Where all of it together leads to no answer, the words of the
 * story may have hidden the question: then the sentence counts that is surest of what it asks.
 */
function decideTold(index: SearchIndex, question: string, whole: readonly Candidate[], thresholds: Thresholds): Answer {
  const decided = decide(whole, thresholds);
  if (decided.status === 'answered') return decided;
  const sentences = splitSentences(question.slice(0, LONGEST_STORY)).slice(0, MAX_SENTENCES);
  if (sentences.length < 2) return decided;
  const surest = sentences
    .map((sentence) => index.search(sentence).candidates)
    .sort((a, b) => (b[0]?.confidence ?? 0) - (a[0]?.confidence ?? 0));
  const told = decide(surest[0] ?? [], { ...thresholds, assert: SURE_CONFIDENCE, quote: SURE_CONFIDENCE });
  return told.status === 'answered' ? told : decided;
}

function decide(candidates: readonly Candidate[], thresholds: Thresholds): Answer {
  const [best] = candidates;
  const offers = candidates.filter(({ entry }) => entry.kind !== 'unknown');
  if (!best || best.confidence < thresholds.suggest) {
    return { status: 'unanswered', open: null, next: offers.slice(0, NEXT) };
  }
  if (best.entry.kind === 'unknown') return { status: 'unanswered', open: best, next: offers.slice(0, NEXT) };
  if (best.confidence < (best.entry.article ? thresholds.quote : thresholds.assert)) {
    return { status: 'suggested', next: offers.slice(0, NEXT) };
  }
  return { status: 'answered', chosen: [best], next: offers.slice(1, NEXT + 1) };
}

/**
 * A document is quoted with the next best of what documents say: nobody wrote an answer, and the confidence was fitted on the
 * two together.
 */
function quoteBeside(answer: Answer): Answer {
  if (answer.status !== 'answered' || answer.chosen.length > 1 || !answer.chosen[0]?.entry.article) return answer;
  const [beside] = answer.next;
  if (!beside?.entry.article) return answer;
  return { ...answer, chosen: [...answer.chosen, beside], next: answer.next.slice(1) };
}
