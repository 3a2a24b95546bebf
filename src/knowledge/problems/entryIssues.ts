/** What can be wrong with a curated file and its entries, in words. Each names the bad value and the remedy. */
import { error, quoted, warning } from './issue.ts';

export const entryIssues = {
  noEntries: () => error('has no entries', 'write each question as a level-2 heading: “## Has a deal been signed?”'),
  tooDeep: (most: number) => error(`has more than ${most} characters of nesting before its text`, 'nest less deeply'),
  unclosed: (opening: string) =>
    error(`${quoted(opening)} is never closed`, 'close it, or everything below belongs to it'),
  underlined: (text: string) =>
    warning(
      `the dashes below ${quoted(text)} make it a heading on a code host, not here`,
      'write ## before it, or put a blank line between',
    ),

  noSlug: (heading: string) =>
    error(`the heading ${quoted(heading)} has no letter or digit`, 'write the question as heading'),
  sameHeading: (heading: string, line: number) =>
    error(
      `the heading ${quoted(heading)} stands on line ${line} already`,
      'join the two entries or reword one heading',
    ),
  sameStem: (stem: string, other: string) =>
    error(`${other} has the same name ${quoted(stem)}`, 'rename this file: entry ids start with its name'),
  emptyBody: (heading: string) => error(`${quoted(heading)} has no answer`, 'write the answer below the heading'),
  tooLong: (heading: string, length: number, most: number) =>
    error(`${quoted(heading)} is ${length} characters long, more than ${most}`, 'split it into several entries'),
  longAnswer: (heading: string, length: number, most: number) =>
    warning(
      `the answer to ${quoted(heading)} has ${length} characters, too many for one message`,
      `keep it under ${most}`,
    ),
  longHeading: (heading: string, length: number, most: number) =>
    warning(`the heading ${quoted(heading)} has ${length} characters`, `keep it under ${most}`),
  longPhrasing: (phrasing: string, length: number, most: number) =>
    warning(`the phrasing ${quoted(phrasing)} has ${length} characters`, `keep it under ${most}`),
  sharedPhrasing: (phrasing: string, one: string, other: string) =>
    warning(`${quoted(phrasing)} is asked by ${one} and by ${other}`, 'keep it with the entry that answers it best'),

  noList: () => warning('“Also asked” has no list below it', 'put a list of phrasings directly below'),
  unknownAlert: (kind: string) => error(`[!${kind}] is not a kind of caveat`, 'write [!WARNING] or [!NOTE]'),
  emptyCaveat: () => error('the caveat is empty', 'write its text after >, or remove it'),
  secondCaveat: () =>
    warning('this is the entry’s second caveat and stays in the answer', 'join the two, or split the entry'),
  html: (tag: string) =>
    warning(`the HTML ${quoted(tag)} is not shown on Discord and was taken out`, 'write it in Markdown'),

  noFootnote: (heading: string) =>
    error(`${quoted(heading)} cites nothing`, 'add a footnote mark [^1] and a line “[^1]: source ¶5”'),
  undefinedMark: (label: string) =>
    error(`the footnote [^${label}] is not defined in this file`, `add a line “[^${label}]: source ¶5”`),
  misplacedMark: (text: string) =>
    error(`${quoted(text)} has a footnote mark where none can be shown`, 'move the mark into the answer'),
  unusedDefinition: (label: string) => warning(`no entry uses the footnote [^${label}]`, 'use it or remove it'),
  sameDefinition: (label: string, line: number) =>
    error(`the footnote [^${label}] is defined on line ${line} already`, 'give one of them another label'),
  badCitation: (text: string, because: string) =>
    error(
      `the footnote ${quoted(text)} ${because}`,
      'write “source ¶5”, “source ¶5–7, ¶9” or “source ¶5: "quotation"”, joined by ;',
    ),

  unknownSource: (id: string) =>
    error(`the source ${quoted(id)} is not known`, 'add it to sources.yaml or correct the id'),
  beyondSource: (id: string, paragraph: number, paragraphs: number) =>
    error(`${id} ¶${paragraph} does not exist: it has ${paragraphs} paragraphs`, 'correct the number'),
  unusedSource: (id: string) => warning(`no footnote cites the source ${quoted(id)}`, 'cite it or remove it'),
};
