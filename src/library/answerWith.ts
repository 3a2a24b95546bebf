import { setImmediate as nextTurn } from 'node:timers/promises';
import { chooseAnswer } from '../answer/chooseAnswer.ts';
import { explainAnswer } from '../answer/explainAnswer.ts';
import { questionTexts } from '../answer/questionTexts.ts';
import { type Thresholds, thresholdsFor } from '../answer/thresholds.ts';
import type { Answer } from '../answer/types.ts';
import { measureStep } from '../base/measuring/measureStep.ts';
import type { Locale } from '../locales/locale.ts';
import type { Candidate, SearchResult } from '../search/types.ts';
import type { KnowledgeView } from './types.ts';

/** The parts of a view that answer a question. */
type View = Pick<KnowledgeView, 'snapshot' | 'encode' | 'assertPrecision' | 'measure'>;

let lastTurn: Promise<void> = Promise.resolve();

/**
 * Waits for a turn of the event loop that no other question has: a search takes some milliseconds, and fifty in one turn
 * would hold up the gateway.
 */
function takeTurn(): Promise<void> {
  lastTurn = lastTurn.then(() => nextTurn());
  return lastTurn;
}

/** Answers a question from a view: encodes its texts, then decides on the snapshot that is live when its turn comes. */
export async function answerWith(view: View, question: string): Promise<Answer> {
  const { measure, assertPrecision: precision } = view;
  const texts = questionTexts(question);
  const encodings = await measureStep(measure, 'encode', () => view.encode(texts, view.snapshot.index));
  return measureStep(measure, 'search', async () => {
    await takeTurn();
    return chooseAnswer(view.snapshot.index, question, { encodings, precision });
  });
}

/** Explains the answer that `answerWith` gives, in lines of plain text. */
export async function explainWith(
  view: Omit<View, 'measure'>,
  question: string,
  locale: Locale = 'en',
): Promise<readonly string[]> {
  const encodings = await view.encode(questionTexts(question), view.snapshot.index);
  const { index, knowledge } = view.snapshot;
  return explainAnswer({ index, revision: knowledge.revision }, question, {
    encodings,
    locale,
    precision: view.assertPrecision,
  });
}

/** An answer with everything it was chosen by. */
export interface Inspection {
  readonly answer: Answer;
  /** Best first. */
  readonly candidates: readonly Candidate[];
  readonly corrections: SearchResult['corrections'];
  readonly thresholds: Thresholds;
  /** The signals, as `npm run explain` prints them. */
  readonly lines: readonly string[];
}

/** Answers a question as `answerWith` does and says what the answer was chosen by. */
export async function inspectWith(
  view: Omit<View, 'measure'>,
  question: string,
  locale: Locale = 'en',
): Promise<Inspection> {
  const encodings = await view.encode(questionTexts(question), view.snapshot.index);
  const { index, knowledge } = view.snapshot;
  const options = { encodings, locale, precision: view.assertPrecision };
  const answer = chooseAnswer(index, question, options);
  await takeTurn();
  return {
    answer,
    ...index.search(question, { encoding: encodings.get(question) }),
    thresholds: thresholdsFor(view.assertPrecision),
    lines: explainAnswer({ index, revision: knowledge.revision }, question, options),
  };
}
