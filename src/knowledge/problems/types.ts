/** Types of the problems room: what can be wrong with a knowledge folder, and how it is worded. */
import type { Problem, Severity } from '../types.ts';

/** A problem without the file and line where it was found. */
export type Issue = Omit<Problem, 'file' | 'line'>;

/** Reason and remedy of a problem, each without a full stop. */
export type Sentences = readonly [reason: string, remedy: string];

/** Severity of one kind of problem, and the function that words it from the values found. */
export interface Wording<Values extends readonly unknown[]> {
  readonly severity: Severity;
  readonly word: (...values: Values) => Sentences;
}
