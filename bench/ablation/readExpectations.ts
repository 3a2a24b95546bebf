import { readFileSync } from 'node:fs';
import type { Expectation } from '../../src/surfaces/terminal/output/scoreResults.ts';

const QUESTIONS = 'test/eval/questions.jsonl';

/** Returns the development questions on the shipped knowledge. */
export const readExpectations = (): readonly Expectation[] =>
  readFileSync(QUESTIONS, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Expectation);
