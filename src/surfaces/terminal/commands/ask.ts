import { runCommand } from '../../../commands/registry.ts';
import { readConfig } from '../../../config.ts';
import { Library } from '../../../library/Library.ts';
import { openKnowledge } from '../openKnowledge.ts';
import { toJsonLine } from '../output/toJsonLine.ts';
import { toResult } from '../output/toResult.ts';
import { toText } from '../output/toText.ts';
import { parseArguments, usage } from '../parseArguments.ts';
import { readLines } from '../readLines.ts';

/**
 * `ask`: one question as arguments, or one a line on standard input.
 * @returns the exit code: 1 where no knowledge could be loaded, 2 for bad usage
 */
export async function ask(args: readonly string[]): Promise<number> {
  const read = parseArguments(args);
  if ('wrong' in read) return usage(read.wrong);
  const fromInput = read.text === null && !process.stdin.isTTY;
  if (!fromInput && !read.text?.trim()) return usage('ask needs a question');
  const snapshot = await openKnowledge(read.knowledge);
  if (!snapshot) return 1;
  const { staleAfterDays } = readConfig();
  const library = new Library(snapshot, async () => snapshot, Date.now);

  const answer = async (question: string): Promise<string> => {
    if (read.json) return toJsonLine(toResult(snapshot, question));
    const context = {
      library,
      asker: { id: 'terminal', isModerator: false },
      place: 'terminal' as const,
      serverId: '',
      channelId: '',
      locale: 'en' as const,
      store: null,
      warn: (message: string) => void process.stderr.write(`${message}\n`),
      now: Date.now(),
      staleAfterDays,
    };
    return toText(await runCommand('ask', { question }, context));
  };

  if (read.text !== null) {
    await print(await answer(read.text));
    return 0;
  }
  for await (const line of readLines(process.stdin.setEncoding('utf8'))) {
    if (line.trim() !== '' || read.json) await print(await answer(line));
  }
  return 0;
}

/** Waits where the reader is slower than we are. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`))
    await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}
