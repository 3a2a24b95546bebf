import { percentile } from '../percentile.ts';
import type { Latency, Question } from '../types.ts';

/** Asked before the clock counts, so that the code is compiled. */
const WARM_UP = 100;
/** The share of the time that warming up may take. */
const WARM_UP_SHARE = 0.1;

/** @returns the entries found, or anything else where nothing is right or wrong */
export type Ask = (question: string) => unknown;

/** Time single questions, one after another, until all are asked or the time is up. */
export async function timeQuestions(ask: Ask, questions: readonly Question[], budgetMs: number): Promise<Latency> {
  const start = performance.now();
  for (const { text } of questions.slice(-WARM_UP)) {
    if (performance.now() - start > budgetMs * WARM_UP_SHARE) break;
    await attempt(ask, text);
  }
  const [asking, used] = [performance.now(), process.cpuUsage()];
  const times: number[] = [];
  let [right, known, failed] = [0, 0, 0];
  for (const { text, entry } of questions) {
    const from = performance.now();
    const { found, hasFailed } = await attempt(ask, text);
    times.push(performance.now() - from);
    if (hasFailed) failed++;
    if (entry >= 0) known++;
    if (entry >= 0 && Array.isArray(found) && found[0] === entry) right++;
    if (performance.now() - start > budgetMs) break;
  }
  const { user, system } = process.cpuUsage(used);
  return {
    asked: times.length,
    of: questions.length,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    max: percentile(times, 1),
    first: known === 0 ? null : right / known,
    failed,
    processorShare: (user + system) / 1000 / (performance.now() - asking),
  };
}

async function attempt(ask: Ask, text: string): Promise<{ found: unknown; hasFailed: boolean }> {
  try {
    const found = ask(text);
    return { found: found instanceof Promise ? await found : found, hasFailed: false };
  } catch {
    return { found: null, hasFailed: true };
  }
}
