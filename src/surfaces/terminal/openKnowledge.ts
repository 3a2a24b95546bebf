import { readConfig } from '../../config.ts';
import { loadKnowledge } from '../../knowledge/loadKnowledge.ts';
import { formatProblem } from '../../knowledge/problems/formatProblem.ts';
import { buildSnapshot, type Snapshot } from '../../library/Library.ts';
import { readModel } from '../../library/modelCache.ts';

/**
 * Load a folder for a terminal command; problems go to standard error.
 * @param folder or KNOWLEDGE_DIR where none is given
 * @returns null where nothing could be loaded
 */
export async function openKnowledge(folder: string | undefined): Promise<Snapshot | null> {
  const config = readConfig();
  const from = folder ?? config.knowledgeDir;
  const knowledge = await loadKnowledge(from, config.dataDir);
  for (const problem of knowledge.problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (knowledge.entries.length > 0) return buildSnapshot(knowledge, await readModel(knowledge));
  process.stderr.write(`${from}: no entry could be loaded\n`);
  return null;
}
