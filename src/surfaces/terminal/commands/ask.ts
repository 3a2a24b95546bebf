import { runRequest } from '../../../commands/registry.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { readConfig } from '../../../config.ts';
import type { Library } from '../../../library/Library.ts';
import { citedNumbers } from '../../../service/watching/citedNumbers.ts';
import { readMarks } from '../../../service/watching/readMarks.ts';
import type { Io } from '../io.ts';
import { openLibrary } from '../openLibrary.ts';
import { toJsonLine } from '../output/toJsonLine.ts';
import { toResult } from '../output/toResult.ts';
import { toText } from '../output/toText.ts';
import { writeLine } from '../output/writeLine.ts';
import { readLines } from '../readLines.ts';
import { readWatched } from '../readWatched.ts';
import { type Arguments, UsageError } from '../types.ts';

/**
 * `ask`: answers one question from the arguments, or one a line from standard input.
 * @returns the exit code: 1 if no knowledge could be loaded, 2 for bad usage
 */
export async function ask({ text, json, knowledge }: Arguments, io: Io): Promise<number> {
  const readsInput = text === null && !io.stdin.isTTY;
  if (!readsInput && !text?.trim()) throw new UsageError('ask needs a question');
  const config = readConfig(io.env);
  const stored = await readWatched(knowledge, config, io);
  const opened = await openLibrary(knowledge, config, io, citedNumbers(stored));
  if (!opened) return 1;
  const { library } = opened;
  const findWatched = await readMarks(library.snapshot.knowledge, stored);
  const answer = async (question: string): Promise<string> => {
    if (json) return toJsonLine(await toResult(library, question, { now: io.now(), findWatched }));
    const context = { ...toContext(library, config.staleAfterDays, io), findWatched };
    return toText(await runRequest({ task: { type: 'command', name: 'ask', args: { question } }, context }));
  };

  if (text !== null) {
    await writeLine(io.stdout, await answer(text));
  } else {
    for await (const line of readLines(io.stdin.setEncoding('utf8'))) {
      if (line.trim() !== '' || json) await writeLine(io.stdout, await answer(line));
    }
  }
  await opened.close();
  return 0;
}

function toContext(library: Library, staleAfterDays: number | null, { stderr, now }: Io): CommandContext {
  return {
    library,
    asker: { id: 'terminal', manages: false, right: null },
    place: 'terminal',
    serverId: '',
    channelId: '',
    locale: 'en',
    store: null,
    warn: (message) => void stderr.write(`${message}\n`),
    now: now(),
    staleAfterDays,
  };
}
