import { readConfig } from '../../../config.ts';
import { explainWith } from '../../../library/answerWith.ts';
import type { Io } from '../io.ts';
import { openLibrary } from '../openLibrary.ts';
import { type Arguments, UsageError } from '../types.ts';

/**
 * `explain`: shows why a question gets the answer it gets.
 * @returns the exit code: 1 if no knowledge could be loaded, 2 for bad usage
 */
export async function explain({ text, knowledge }: Arguments, io: Io): Promise<number> {
  if (!text?.trim()) throw new UsageError('explain needs a question');
  const opened = await openLibrary(knowledge, readConfig(io.env), io);
  if (!opened) return 1;
  io.stdout.write(`${(await explainWith(opened.library, text)).join('\n')}\n`);
  await opened.close();
  return 0;
}
