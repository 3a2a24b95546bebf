import { setImmediate as nextTurn } from 'node:timers/promises';
import { Vocabulary } from '../search/index/Vocabulary.ts';

/** Words numbered in one go: people are answered in between. */
const SLICE = 4000;

/** Numbers the stems of an index and lets other work run in between. */
export async function numberStems(stems: readonly string[]): Promise<Vocabulary> {
  const vocabulary = new Vocabulary();
  for (const [i, stem] of stems.entries()) {
    if (i % SLICE === 0) await nextTurn();
    vocabulary.add(stem);
  }
  await nextTurn();
  return vocabulary;
}
