import { readConfig } from '../../../config.ts';
import { loadKnowledge } from '../../../knowledge/loadKnowledge.ts';
import { formatProblem } from '../../../knowledge/problems/formatProblem.ts';
import type { Io } from '../io.ts';
import type { Arguments } from '../parseArguments.ts';

/**
 * `check`: lists every problem of a knowledge folder, one a line.
 * @returns the exit code: 1 if there is an error
 */
export async function check({ text, knowledge }: Arguments, { stdout, env }: Io): Promise<number> {
  const folder = knowledge ?? (text || readConfig(env).knowledgeDir);
  const { problems, entries, sources, revision } = await loadKnowledge(folder);
  for (const problem of problems) stdout.write(`${formatProblem(problem)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const count = `${errors} errors, ${problems.length - errors} warnings`;
  stdout.write(`${folder}: ${entries.length} entries, ${sources.size} sources, revision ${revision}: ${count}\n`);
  return errors > 0 ? 1 : 0;
}
