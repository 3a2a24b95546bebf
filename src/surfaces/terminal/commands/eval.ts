import { readFile } from 'node:fs/promises';
import { openKnowledge } from '../openKnowledge.ts';
import { type Expectation, score, summarise } from '../output/scoreResults.ts';
import { toResult } from '../output/toResult.ts';
import { parseArguments, usage } from '../parseArguments.ts';

const QUESTIONS = 'test/eval/questions.jsonl';

/**
 * `eval`: ask the development questions, print the table per kind and the failures.
 * @returns the exit code: 1 where nothing could be loaded, 2 for bad usage
 */
export async function evaluate(args: readonly string[]): Promise<number> {
  const read = parseArguments(args);
  if ('wrong' in read) return usage(read.wrong);
  const path = read.text || QUESTIONS;
  const lines = await readFile(path, 'utf8').catch(() => null);
  if (lines === null) return usage(`${path} cannot be read: name a file of questions, one JSON object a line`);
  const expectations: Expectation[] = [];
  for (const [i, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      expectations.push(JSON.parse(line) as Expectation);
    } catch {
      return usage(`${path}:${i + 1} is not JSON: write one question a line, as one JSON object`);
    }
  }
  const snapshot = await openKnowledge(read.knowledge);
  if (!snapshot) return 1;
  const scored = expectations.map((expectation) => score(expectation, toResult(snapshot, expectation.question)));
  process.stdout.write(`${summarise(scored)}\n`);
  const failed = scored.filter(({ why }) => why.length > 0);
  if (failed.length > 0) process.stdout.write('\nFailures\n');
  for (const { expectation, result, verdict, why } of failed) {
    process.stdout.write(`${expectation.id} ${expectation.kind}: ${verdict}: ${expectation.question}\n`);
    process.stdout.write(`    ${result.status} ${result.entry ?? '–'} ${result.confidence}: ${why.join('; ')}\n`);
    process.stdout.write(
      `    next: ${result.suggestions.map(({ entry, confidence }) => `${entry} ${confidence}`).join(', ')}\n`,
    );
  }
  return 0;
}
