import type { CitedNumbers } from '../../knowledge/assembleKnowledge.ts';
import { loadKnowledge } from '../../knowledge/loadKnowledge.ts';
import { formatProblem } from '../../knowledge/problems/formatProblem.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { Io } from './io.ts';

/**
 * Loads a knowledge folder for a command and writes its problems to standard error.
 * @param cited the last paragraph that entries cited when a document had it, by source id
 * @returns null, with one more line, if no entry could be loaded
 */
export async function loadEntries(
  folder: string,
  dataDir: string,
  { stderr, read }: Pick<Io, 'stderr' | 'read'>,
  cited?: CitedNumbers,
): Promise<Knowledge | null> {
  const knowledge = await loadKnowledge(folder, dataDir, cited, read);
  for (const problem of knowledge.problems) stderr.write(`${formatProblem(problem)}\n`);
  if (knowledge.entries.length > 0) return knowledge;
  stderr.write(`${folder}: no entry could be loaded\n`);
  return null;
}
