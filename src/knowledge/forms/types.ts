/** Types of the forms in which moderators write entries. */
import type { Entry } from '../types.ts';

/** An entry as moderators fill it in. */
export interface EntryForm {
  readonly question: string;
  /** Markdown; `[1]` marks the first line of `sources`. */
  readonly answer: string;
  /** One footnote a line: `source ¶5`, or a link. */
  readonly sources: string;
  /** One phrasing a line. */
  readonly asked: string;
  /** ISO date after which the answer may be out of date, or an empty string. */
  readonly until: string;
  /** Topic, or an empty string for none; absent where the topic stays as it is. */
  readonly topic?: string;
}

/** Properties of an entry that its form does not contain. */
export type FormPlace = Pick<Entry, 'kind' | 'file' | 'topic' | 'asOf'>;
