/** Types of the data room: what tables and objects hold. */

/** A question and its answer, as a row of a table or an object states them. */
export interface DataQuestion {
  readonly kind: 'question';
  readonly question: string;
  /** Markdown, HTML or plain text. */
  readonly answer: string;
  readonly phrasings: readonly string[];
  /** Words to find it by, which are not shown. */
  readonly keywords: string;
  readonly topic: string | null;
  readonly url: string | null;
  /** ISO date, or null. */
  readonly asOf: string | null;
  /** Names of the groups that it is in, outermost first. */
  readonly path: readonly string[];
  /** Line of the file, from 1. */
  readonly line: number;
}

/** A row of a table that holds no questions, or a text of its own. */
export interface DataRow {
  readonly kind: 'row';
  readonly text: string;
  readonly path: readonly string[];
  readonly line: number;
}

export type DataItem = DataQuestion | DataRow;
