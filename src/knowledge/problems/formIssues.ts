/** What can be wrong with an entry that is written in a form, in words. */
import { error, quoted } from './issue.ts';

export const formIssues = {
  headingInAnswer: (line: string) =>
    error(`the answer has the heading ${quoted(line.trim())}`, 'write it in bold, or begin it with ### instead'),
  noQuestion: () => error('there is no question', 'write the question as people would ask it'),
  badSource: (line: string) =>
    error(
      `the source ${quoted(line)} cannot be read`,
      'write “source ¶5” with a source that /sources names, or a link with https://',
    ),
};
