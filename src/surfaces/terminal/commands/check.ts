import { readConfig } from '../../../config.ts';
import { loadKnowledge } from '../../../knowledge/loadKnowledge.ts';
import { formatProblem } from '../../../knowledge/problems/formatProblem.ts';
import { parseArguments, usage } from '../parseArguments.ts';

/**
 * `check`: every problem of a knowledge folder, one a line.
 * @returns the exit code: 1 on any error, 2 for bad usage
 */
export async function check(args: readonly string[]): Promise<number> {
  const read = parseArguments(args);
  if ('wrong' in read) return usage(read.wrong);
  const folder = read.knowledge ?? (read.text || readConfig().knowledgeDir);
  const { problems, entries, sources, revision } = await loadKnowledge(folder);
  for (const problem of problems) process.stdout.write(`${formatProblem(problem)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const count = `${errors} errors, ${problems.length - errors} warnings`;
  process.stdout.write(
    `${folder}: ${entries.length} entries, ${sources.size} sources, revision ${revision}: ${count}\n`,
  );
  return errors > 0 ? 1 : 0;
}
