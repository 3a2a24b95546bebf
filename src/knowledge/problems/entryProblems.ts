import { quoted } from './quoted.ts';
import { error, warning } from './wording.ts';

/** Reasons why a footnote cannot be read. */
const FOOTNOTE_FAILURES = {
  source: 'names no source',
  paragraph: 'names no paragraph',
  number: 'needs a paragraph number',
  zero: 'cites ¶0, but paragraphs begin at ¶1',
  reversed: 'has a range that runs backwards',
  wide: 'covers more than 500 paragraphs',
  quotation: 'has an empty or unclosed quotation',
  end: 'goes on after its end',
};

/** Reason why a footnote cannot be read. */
export type FootnoteFailure = keyof typeof FOOTNOTE_FAILURES;

/** Problems with an entry, in a file or in a form. */
export const entryProblems = {
  'entry/none': error(() => [
    'has no entries',
    'write each question as a heading, with the answer below it: “## Has a deal been signed?”',
  ]),
  'entry/unclosed-block': error((opening: string) => [
    `${quoted(opening)} is never closed`,
    'close it: otherwise everything below belongs to it',
  ]),
  'entry/underlined-heading': warning((text: string) => [
    `the dashes below ${quoted(text)} make it a heading on a code host, but not here`,
    'write ## before it, or put a blank line between',
  ]),
  'entry/heading-without-letters': error((heading: string) => [
    `the heading ${quoted(heading)} has no letter or digit`,
    'use the question as the heading',
  ]),
  'entry/duplicate-heading': error((heading: string, line: number) => [
    `the heading ${quoted(heading)} is already on line ${line}`,
    'merge the two entries or reword one heading',
  ]),
  'entry/duplicate-file-name': error((stem: string, other: string) => [
    `${other} has the same name ${quoted(stem)}`,
    'rename this file: entry ids start with its name',
  ]),
  'entry/no-answer': error((heading: string) => [
    `${quoted(heading)} has no answer`,
    'write the answer below the heading',
  ]),
  'entry/too-long': error((heading: string, length: number, limit: number) => [
    `${quoted(heading)} is ${length} characters long, more than ${limit}`,
    'split it into several entries',
  ]),
  'entry/long-answer': warning((heading: string, length: number, limit: number) => [
    `the answer to ${quoted(heading)} has ${length} characters: people may have to turn pages`,
    `keep it under ${limit}`,
  ]),
  'entry/long-heading': warning((heading: string, length: number, limit: number) => [
    `the heading ${quoted(heading)} has ${length} characters`,
    `keep it under ${limit}`,
  ]),
  'entry/long-phrasing': warning((phrasing: string, length: number, limit: number) => [
    `the phrasing ${quoted(phrasing)} has ${length} characters`,
    `keep it under ${limit}`,
  ]),
  'entry/shared-phrasing': warning((phrasing: string, one: string, other: string) => [
    `${one} and ${other} both have the phrasing ${quoted(phrasing)}`,
    'keep it with the entry that answers it best',
  ]),
  'entry/no-phrasing-list': warning(() => [
    '“Also asked” has no list below it',
    'put a list of phrasings directly below',
  ]),
  'entry/html': warning((tag: string) => [
    `the HTML ${quoted(tag)} is not shown on Discord and was removed`,
    'write it in Markdown',
  ]),
  'entry/no-footnote': warning((heading: string, count: number) => [
    `${quoted(heading)}${count > 1 ? ` and ${count - 1} more` : ''} can only cite this file`,
    'add a footnote [^1] with a line “[^1]: https://…”, or “source: https://…” for the whole file between two lines --- at its top',
  ]),

  'caveat/unknown-kind': error((kind: string) => [`[!${kind}] is not a kind of caveat`, 'write [!WARNING] or [!NOTE]']),
  'caveat/empty': error(() => ['the caveat is empty', 'write its text after >, or remove it']),
  'caveat/second': warning(() => [
    'this is the entry’s second caveat and stays in the answer',
    'merge the two, or split the entry',
  ]),

  'footnote/undefined': error((label: string) => [
    `the footnote [^${label}] is not defined in this file`,
    `add a line “[^${label}]: source ¶5”`,
  ]),
  'footnote/misplaced': error((text: string) => [
    `${quoted(text)} has a footnote mark, which cannot be shown there`,
    'move the mark into the answer',
  ]),
  'footnote/unused': warning((label: string) => [`no entry uses the footnote [^${label}]`, 'use it or remove it']),
  'footnote/duplicate': error((label: string, line: number) => [
    `the footnote [^${label}] is already defined on line ${line}`,
    'give one of them another label',
  ]),
  'footnote/prose': warning((text: string) => [
    `the footnote ${quoted(text)} names no source and is shown as it is written`,
    'write “source ¶5” with a source of sources.yaml, or a link',
  ]),
  'footnote/unreadable': error((text: string, failure: FootnoteFailure, near: string) => [
    `the footnote ${quoted(text)} ${FOOTNOTE_FAILURES[failure]} (${near === '' ? 'at the end' : `at “${near}”`})`,
    'write “source ¶5”, “source ¶5–7, ¶9” or “source ¶5: "quotation"”, or a link, joined by ;',
  ]),

  'form/heading-in-answer': error((line: string) => [
    `the answer has the heading ${quoted(line.trim())}`,
    'write it in bold, or begin it with ### instead',
  ]),
  'form/no-question': error(() => ['there is no question', 'write the question as people would ask it']),
  'form/no-source': error(() => ['there is no source', 'name where the answer comes from, or paste a link']),
  'form/bad-source': error((line: string) => [
    `the source ${quoted(line)} cannot be read`,
    'write “source ¶5” with a source that /sources names, or a link with https://',
  ]),
};
