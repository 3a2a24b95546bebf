import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { answerWith } from '../../src/library/answerWith.ts';
import type { Library } from '../../src/library/Library.ts';
import { percentile } from '../percentile.ts';
import type { Answering } from './types.ts';

const WARM_UP = 50;
const AT_ONCE = 50;
const ROUNDS = 5;
/** Encodings under way while somebody types. */
const BUSY = 4;
const KEYSTROKES = 1000;
const BETWEEN_KEYSTROKES_MS = 3;

/** Times answers and encodings in turn, so that both have the same machine. */
export async function timeAnswers(
  library: Library,
  questions: Iterator<string>,
  budgetMs: number,
): Promise<Pick<Answering, 'asked' | 'p50' | 'p99' | 'encoding'>> {
  for (let i = 0; i < WARM_UP; i++) await library.answer(next(questions));
  const [answers, encodings]: [number[], number[]] = [[], []];
  const end = performance.now() + budgetMs;
  while (performance.now() < end) {
    const [one, other] = [questions.next(), questions.next()];
    if (one.done || other.done) break;
    answers.push(await time(() => library.answer(one.value)));
    encodings.push(await time(() => library.encode([other.value], library.snapshot.index)));
  }
  return {
    asked: answers.length,
    p50: percentile(answers, 0.5),
    p99: percentile(answers, 0.99),
    encoding: percentile(encodings, 0.5),
  };
}

/** Asks 50 questions at once, five times. Each arrives in a turn of its own, as messages do. */
export async function timeAtOnce(
  library: Library,
  questions: Iterator<string>,
): Promise<Pick<Answering, 'atOnce' | 'late'>> {
  let late = 0;
  const view = {
    snapshot: library.snapshot,
    assertPrecision: library.assertPrecision,
    measure: library.measure,
    async encode(...[texts, index]: Parameters<Library['encode']>) {
      const encodings = await library.encode(texts, index);
      if (encodings.size < texts.length) late += 1;
      return encodings;
    },
  };
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const asked = Array.from({ length: AT_ONCE }, () => next(questions));
    rounds.push(
      await time(async () => {
        const answers: Promise<unknown>[] = [];
        for (const question of asked) {
          answers.push(answerWith(view, question));
          await nextTurn();
        }
        await Promise.all(answers);
      }),
    );
  }
  return { atOnce: Math.max(...rounds), late };
}

/** Times completions, the wait for their turn included, while the encoder has more to do than it can. */
export async function timeCompletions(
  library: Library,
  questions: Iterator<string>,
  keystrokes: readonly string[],
): Promise<Pick<Answering, 'complete'>> {
  let isTyping = true;
  const keepBusy = async (): Promise<void> => {
    while (isTyping) await library.encode([next(questions)], library.snapshot.index);
  };
  const busy = Array.from({ length: BUSY }, keepBusy);
  const times: number[] = [];
  for (const typed of keystrokes.slice(0, KEYSTROKES)) {
    await sleep(BETWEEN_KEYSTROKES_MS);
    times.push(
      await time(async () => {
        await nextTurn();
        library.snapshot.index.complete(typed);
      }),
    );
  }
  isTyping = false;
  await Promise.all(busy);
  return { complete: percentile(times, 0.99) };
}

async function time(run: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await run();
  return performance.now() - from;
}

let spare = 0;

/** Returns the next question; one with a number when all were asked, so that none is known already. */
function next(questions: Iterator<string>): string {
  const { value, done } = questions.next();
  return done ? `what about the number ${spare++} then` : value;
}
