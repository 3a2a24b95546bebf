import type { Config } from '../../config.ts';
import { loadKnowledge } from '../../knowledge/loadKnowledge.ts';
import { formatProblem } from '../../knowledge/problems/formatProblem.ts';
import { buildSnapshot } from '../../library/buildSnapshot.ts';
import { Library } from '../../library/Library.ts';
import { readModel } from '../../library/modelCache.ts';
import type { Io } from './io.ts';

/**
 * Loads a knowledge folder for a command and writes its problems to standard error.
 * @param folder KNOWLEDGE_DIR if undefined
 * @returns null if no entry could be loaded
 */
export async function openLibrary(
  folder: string | undefined,
  config: Pick<Config, 'knowledgeDir' | 'dataDir'>,
  { stderr, now }: Pick<Io, 'stderr' | 'now'>,
): Promise<Library | null> {
  const path = folder ?? config.knowledgeDir;
  const knowledge = await loadKnowledge(path, config.dataDir);
  for (const problem of knowledge.problems) stderr.write(`${formatProblem(problem)}\n`);
  if (knowledge.entries.length === 0) {
    stderr.write(`${path}: no entry could be loaded\n`);
    return null;
  }
  const snapshot = buildSnapshot(knowledge, await readModel(knowledge));
  return new Library(snapshot, async () => snapshot, now);
}
