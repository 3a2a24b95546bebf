import { readFile } from 'node:fs/promises';
import { readConfig } from '../../../config.ts';
import type { Io } from '../io.ts';
import { openLibrary } from '../openLibrary.ts';
import { type Expectation, type Scored, score, summarize } from '../output/scoreResults.ts';
import { toResult } from '../output/toResult.ts';
import { type Arguments, UsageError } from '../types.ts';

const QUESTIONS = 'test/eval/questions.jsonl';

/**
 * `eval`: asks the development questions and writes the table per kind, then the failures.
 * @returns the exit code: 1 if no knowledge could be loaded, 2 for bad usage
 */
export async function evaluate({ text, knowledge }: Arguments, io: Io): Promise<number> {
  const path = text || QUESTIONS;
  const file = await readFile(path, 'utf8').catch(() => null);
  if (file === null) throw new UsageError(`${path} cannot be read: name a file of questions, one JSON object a line`);
  const expectations: Expectation[] = [];
  for (const [i, line] of file.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      expectations.push(JSON.parse(line) as Expectation);
    } catch {
      throw new UsageError(`${path}:${i + 1} is not JSON: write one question a line, as one JSON object`);
    }
  }
  const opened = await openLibrary(knowledge, readConfig(io.env), io);
  if (!opened) return 1;
  const scored: Scored[] = [];
  for (const expectation of expectations) {
    scored.push(score(expectation, await toResult(opened.library, expectation.question, { now: io.now() })));
  }
  await opened.close();
  io.stdout.write(`${summarize(scored)}\n`);
  const failed = scored.filter(({ reasons }) => reasons.length > 0);
  if (failed.length > 0) io.stdout.write('\nFailures\n');
  for (const one of failed) io.stdout.write(describeFailure(one));
  return 0;
}

function describeFailure({ expectation, result, verdict, reasons }: Scored): string {
  const next = result.suggestions.map(({ entry, confidence }) => `${entry} ${confidence}`).join(', ');
  return [
    `${expectation.id} ${expectation.kind}: ${verdict}: ${expectation.question}\n`,
    `    ${result.status} ${result.entry ?? '–'} ${result.confidence}: ${reasons.join('; ')}\n`,
    `    next: ${next}\n`,
  ].join('');
}
