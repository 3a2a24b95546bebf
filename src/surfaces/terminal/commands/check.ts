import { describeExam } from '../../../answer/describeExam.ts';
import { readConfig } from '../../../config.ts';
import { loadKnowledge } from '../../../knowledge/loadKnowledge.ts';
import { formatProblem } from '../../../knowledge/problems/formatProblem.ts';
import type { Io } from '../io.ts';
import { buildLibrary } from '../openLibrary.ts';
import type { Arguments } from '../types.ts';

/**
 * `check`: lists every problem of a knowledge folder, one a line, then what the folder's examination of itself found.
 * @returns the exit code: 1 if there is an error
 */
export async function check({ text, knowledge: named }: Arguments, io: Io): Promise<number> {
  const { stdout, env } = io;
  const config = readConfig(env);
  const folder = named ?? (text || config.knowledgeDir);
  const knowledge = await loadKnowledge(folder, undefined, undefined, io.read);
  const { problems, entries, sources, revision } = knowledge;
  for (const problem of problems) stdout.write(`${formatProblem(problem)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const count = `${errors} errors, ${problems.length - errors} warnings`;
  stdout.write(`${folder}: ${entries.length} entries, ${sources.size} sources, revision ${revision}: ${count}\n`);
  if (config.encoderDir !== null && entries.length > 0) {
    const { library, close } = await buildLibrary(knowledge, config, io);
    for (const line of describeExam(library.snapshot.index.fit)) stdout.write(`${line}\n`);
    await close();
  }
  return errors > 0 ? 1 : 0;
}
