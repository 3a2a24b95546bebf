import type { Problem } from '../types.ts';
import { createIssue, type ProblemId, type ProblemValues } from './createIssue.ts';

/** Words one problem at its place; lines count from 1. */
export function createProblem<Id extends ProblemId>(
  file: string,
  line: number,
  id: Id,
  ...values: ProblemValues<Id>
): Problem {
  return { file, line, ...createIssue(id, ...values) };
}
