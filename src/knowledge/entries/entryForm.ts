import { slug } from 'github-slugger';
import { escapeInline } from '../markdown/escapeInline.ts';
import { formatCitations } from '../markdown/formatCitations.ts';
import { scanLines } from '../markdown/scanLines.ts';
import { marksIn, writeFootnoteMarks } from '../markdown/writeFootnoteMarks.ts';
import { formIssues } from '../problems/formIssues.ts';
import { type Issue, problemAt } from '../problems/issue.ts';
import type { Entry, Problem, Source } from '../types.ts';
import { assignKeys } from './assignKeys.ts';
import { checkEntries } from './checkEntries.ts';
import { formatLink, linkSource } from './linkSource.ts';
import { parseEntryFile } from './parseEntryFile.ts';
import { toEntry } from './toEntry.ts';
import { writeSources } from './writeEntryFile.ts';

/** An entry as people fill it in. */
export interface EntryForm {
  readonly question: string;
  /** Markdown; `[1]` marks the first line of `sources`. */
  readonly answer: string;
  /** One footnote a line: `source ¶5`, or a link. */
  readonly sources: string;
  /** One phrasing a line. */
  readonly asked: string;
  /** A date after which it may be out of date, or nothing. */
  readonly until: string;
}

/** How the files of entries begin that moderators wrote. */
export const CURATED = 'curated-';

/** What is not in the form: where the entry will stand, and what its file says besides. */
export type FormPlace = Pick<Entry, 'kind' | 'file' | 'topic' | 'asOf'>;

export interface ReadForm {
  /** Null where there is an error. Its id is the one a file would give it. */
  readonly entry: Entry | null;
  /** The file it would be. */
  readonly markdown: string;
  /** The links it cites, as sources of its own. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** A slug longer than this makes no handy file name. */
const LONGEST_NAME = 60;

/** The file that a question of moderators gets: one file an entry, because dates are a file's. */
export function curatedFile(question: string): string {
  const name = [...slug(question.trim())].slice(0, LONGEST_NAME).join('').replace(/-+$/u, '');
  return `faq/${CURATED}${name}.md`;
}

/** An entry as a form to be changed. @param sources what its citations name */
export function toForm(entry: Entry, sources: ReadonlyMap<string, Source>): EntryForm {
  const caveat = entry.caveat
    ? `> [!${entry.caveat.kind.toUpperCase()}]\n${entry.caveat.text.replace(/^/gmu, '> ')}\n\n`
    : '';
  const lines = entry.footnotes.map(({ citations }) => {
    const [only, ...more] = citations;
    const source = only && more.length === 0 ? sources.get(only.source) : undefined;
    // A link of somebody's own stands for itself; a source of the folder is named with its paragraphs.
    const link = source && /^(?:link|message)-/u.test(source.id) ? formatLink(source) : null;
    return link ?? formatCitations(citations);
  });
  return {
    question: entry.heading,
    answer: `${caveat}${entry.body}`,
    sources: lines.join('\n'),
    asked: entry.phrasings.join('\n'),
    until: entry.expires ?? '',
  };
}

/**
 * A form → the entry it describes, by way of the file it would be: what is an error in a file is one here.
 * @param shared the folder's sources
 */
export function readForm(form: EntryForm, place: FormPlace, shared: ReadonlyMap<string, Source>): ReadForm {
  const notes = linesOf(form.sources);
  const links = new Map<string, Source>();
  const faults: Issue[] = [];
  const definitions = notes.map((line, i) => {
    const link = /https?:\/\//iu.test(line) && !line.includes('¶') ? linkSource(line) : null;
    if (link && !shared.has(link.id)) links.set(link.id, link);
    if (!link && !line.includes('¶')) faults.push(formIssues.badSource(line));
    return `[^${i + 1}]: ${link ? `${link.id} ¶1` : line}`;
  });
  const own = [...links.values()];
  if (form.question.trim() === '') faults.push(formIssues.noQuestion());
  const heading = scanLines(form.answer, 1).lines.find(
    ({ literal, text }) => !literal && /^ {0,3}#{1,2}(?:\s|$)/u.test(text),
  );
  if (heading) faults.push(formIssues.headingInAnswer(heading.text));

  const asked = [...new Set(linesOf(form.asked).map((line) => line.replace(/^(?:[-*•]|\d{1,3}[.)])\s+/u, '')))];
  const markdown = [
    ...writeHead(form, place, own),
    `## ${escapeInline(form.question)}`,
    '',
    ...(asked.length > 0 ? ['Also asked:', '', ...asked.map((line) => `- ${escapeInline(line)}`), ''] : []),
    markAnswer(form.answer, notes.length),
    '',
    ...definitions,
    '',
  ].join('\n');
  if (faults.length > 0)
    return { entry: null, markdown, sources: own, problems: faults.map((one) => problemAt(place.file, 1, one)) };

  const file = parseEntryFile(markdown, place.file, place.kind);
  const { drafts, problems } = checkEntries([file], { sources: shared, lines: new Map() });
  const [draft] = drafts;
  return {
    entry: draft ? toEntry(draft, assignKeys([draft.id]).get(draft.id) ?? '') : null,
    markdown,
    sources: own,
    // Sources of the folder that this one entry does not cite are none of its problems.
    problems: [...file.problems, ...problems],
  };
}

function writeHead({ until }: EntryForm, { topic, asOf }: FormPlace, own: readonly Source[]): readonly string[] {
  const lines = [
    ...(topic ? [`topic: ${JSON.stringify(topic)}`] : []),
    ...(asOf ? [`as-of: ${asOf}`] : []),
    ...(until.trim() ? [`expires: ${JSON.stringify(until.trim())}`] : []),
    ...(own.length > 0 ? ['sources:', ...writeSources(own, '  ')] : []),
  ];
  return lines.length > 0 ? ['---', ...lines, '---', ''] : [];
}

/** Marks of the answer as footnotes; what no mark names is cited at the end, so that no source is lost. */
function markAnswer(answer: string, count: number): string {
  const text = answer.replace(/\r\n?/gu, '\n').trim();
  const isNote = (number: number): boolean => number >= 1 && number <= count;
  const marked = writeFootnoteMarks(text, (number) => (isNote(number) ? String(number) : null));
  const used = new Set(marksIn(text));
  const rest = Array.from({ length: count }, (_, i) => i + 1).filter((number) => !used.has(number));
  if (rest.length === 0 || text === '') return marked;
  const last = marked.slice(marked.lastIndexOf('\n') + 1);
  const joint = /^\s*(?:```|~~~|>|\||<)|^(?: {4}|\t)/u.test(last) ? '\n\n' : ' ';
  return `${marked}${joint}${rest.map((number) => `[^${number}]`).join(' ')}`;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
