import { setImmediate as nextTurn } from 'node:timers/promises';
import { type ChooseOptions, chooseAnswer } from '../answer/chooseAnswer.ts';
import type { ChangedAnswer, Snapshot } from './types.ts';

/** Questions are asked in slices of this many milliseconds, so that people are answered in between. */
const SLICE_MS = 8;

/**
 * Asks two snapshots the same known questions and returns those that are answered differently. If there are encodings, only
 * questions that have one are asked: people are answered with one.
 * @param questions at most a few thousand; each costs two searches
 * @param clock milliseconds, monotonic enough to slice time
 */
export async function compareAnswers(
  before: Snapshot,
  after: Snapshot,
  questions: readonly string[],
  clock: () => number,
  options: ChooseOptions = {},
): Promise<readonly ChangedAnswer[]> {
  if (before.knowledge.revision === after.knowledge.revision) return [];
  const changed: ChangedAnswer[] = [];
  let sliceEnds = clock() + SLICE_MS;
  const { encodings } = options;
  for (const question of questions) {
    if (encodings && encodings.size > 0 && !encodings.has(question)) continue;
    const was = answeredBy(before, question, options);
    const is = answeredBy(after, question, options);
    if (was !== is) changed.push({ question, before: was, after: is });
    if (clock() < sliceEnds) continue;
    await nextTurn();
    sliceEnds = clock() + SLICE_MS;
  }
  return changed;
}

/** The headings and phrasings of both snapshots, headings first, without repeats, at most `limit`. */
export function knownQuestions(before: Snapshot, after: Snapshot, limit: number): readonly string[] {
  const known = new Set<string>();
  const both = [before.knowledge.entries, after.knowledge.entries];
  for (const entries of both)
    for (const { kind, heading } of entries) {
      // The heading of a passage asks nothing, and many share it.
      if (kind !== 'passage' && known.size < limit) known.add(heading);
    }
  for (const entries of both) {
    for (const { phrasings } of entries) {
      if (known.size >= limit) return [...known];
      for (const phrasing of phrasings) if (known.size < limit) known.add(phrasing);
    }
  }
  return [...known];
}

/** Ids of the entries that answer, joined by ` + `, or null. */
function answeredBy(snapshot: Snapshot, question: string, options: ChooseOptions): string | null {
  const answer = chooseAnswer(snapshot.index, question, options);
  return answer.status === 'answered' ? answer.chosen.map(({ entry }) => entry.id).join(' + ') : null;
}
