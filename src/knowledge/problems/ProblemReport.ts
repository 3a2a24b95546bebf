import type { Problem } from '../types.ts';
import type { ProblemId, ProblemValues } from './createIssue.ts';
import { createProblem } from './createProblem.ts';
import { hasErrors } from './hasErrors.ts';
import type { Issue } from './types.ts';

/** Collects the problems of one file, in the order in which they are found. */
export class ProblemReport {
  readonly problems: Problem[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Adds a problem; lines count from 1. */
  add<Id extends ProblemId>(line: number, id: Id, ...values: ProblemValues<Id>): void {
    this.problems.push(createProblem(this.#file, line, id, ...values));
  }

  /** Adds a problem with the file as a whole. */
  addIssue({ id, severity, reason, remedy }: Issue): void {
    this.problems.push({ file: this.#file, line: 1, id, severity, reason, remedy });
  }

  /** True if the file must be left out. */
  get hasErrors(): boolean {
    return hasErrors(this.problems);
  }
}
