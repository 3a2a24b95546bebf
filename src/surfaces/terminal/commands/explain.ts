import { explainAnswer } from '../../../answer/explainAnswer.ts';
import { openKnowledge } from '../openKnowledge.ts';
import { parseArguments, usage } from '../parseArguments.ts';

/**
 * `explain`: why a question is answered as it is.
 * @returns the exit code: 1 where nothing could be loaded, 2 for bad usage
 */
export async function explain(args: readonly string[]): Promise<number> {
  const read = parseArguments(args);
  if ('wrong' in read) return usage(read.wrong);
  if (!read.text?.trim()) return usage('explain needs a question');
  const snapshot = await openKnowledge(read.knowledge);
  if (!snapshot) return 1;
  const lines = explainAnswer(snapshot, read.text);
  process.stdout.write(`${lines.join('\n')}\n`);
  return 0;
}
