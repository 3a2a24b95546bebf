import { documentProblems } from './documentProblems.ts';
import { entryProblems } from './entryProblems.ts';
import { folderProblems } from './folderProblems.ts';
import type { Issue, Wording } from './types.ts';
import { yamlProblems } from './yamlProblems.ts';

/** Severity and wording of every problem by its id; docs/problems.md explains each of them. */
export const WORDINGS = { ...folderProblems, ...yamlProblems, ...entryProblems, ...documentProblems };

/** Id of a kind of problem, `group/name`. Ids are stable: people search for them and link to them. */
export type ProblemId = keyof typeof WORDINGS;

/** Values that the wording of a problem mentions. */
export type ProblemValues<Id extends ProblemId> = Parameters<(typeof WORDINGS)[Id]['word']>;

/** Words one problem, without its place. */
export function createIssue<Id extends ProblemId>(id: Id, ...values: ProblemValues<Id>): Issue {
  const { severity, word } = WORDINGS[id] as unknown as Wording<ProblemValues<Id>>;
  const [reason, remedy] = word(...values);
  return { id, severity, reason, remedy };
}
