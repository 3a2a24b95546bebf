import { assignKeys } from '../entries/assignKeys.ts';
import { checkEntries } from '../entries/checkEntries.ts';
import { formatPhrasings } from '../entries/formatPhrasings.ts';
import { parseEntryFile } from '../entries/parseEntryFile.ts';
import { linkSource } from '../entries/sources/linkSource.ts';
import { toEntry } from '../entries/toEntry.ts';
import { escapeInline } from '../markdown/escapeInline.ts';
import { scanLines } from '../markdown/scanLines.ts';
import { marksIn, writeFootnoteMarks } from '../markdown/writeFootnoteMarks.ts';
import { ProblemReport } from '../problems/ProblemReport.ts';
import type { Entry, Problem, Source } from '../types.ts';
import { writeFrontMatter } from '../yaml/writeFrontMatter.ts';
import type { EntryForm, FormPlace } from './types.ts';

/** A form that was read. */
export interface ReadForm {
  /** Null if there is an error. Its id is the one that a file would give it. */
  readonly entry: Entry | null;
  /** The entry as a file. */
  readonly markdown: string;
  /** Sources for the links that the entry cites. */
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
}

/** Bullet or number at the start of a line. */
export const BULLET = /^(?:[-*•]|\d{1,3}[.)])\s+/u;

/**
 * Reads a form by writing it as a file and parsing that, so that the same checks apply.
 * @param shared sources of the folder
 */
export function readForm(form: EntryForm, place: FormPlace, shared: ReadonlyMap<string, Source>): ReadForm {
  const report = new ProblemReport(place.file);
  const { definitions, sources } = readSourceLines(form.sources, shared, report);
  if (form.question.trim() === '') report.add(1, 'form/no-question');
  const heading = scanLines(form.answer, 1).lines.find(
    ({ literal, text }) => !literal && /^ {0,3}#{1,2}(?:\s|$)/u.test(text),
  );
  if (heading) report.add(1, 'form/heading-in-answer', heading.text);

  const asked = [...new Set(linesOf(form.asked).map((line) => line.replace(BULLET, '')))];
  const answer = markAnswer(form.answer, definitions.length);
  const topic = form.topic === undefined ? place.topic : form.topic.replaceAll(/\s+/gu, ' ').trim() || null;
  const markdown = [
    ...writeFrontMatter({ topic, asOf: place.asOf, expires: form.until.trim() }, sources),
    `## ${escapeInline(form.question)}`,
    '',
    ...formatPhrasings(asked, answer),
    answer,
    '',
    ...definitions,
    '',
  ].join('\n');
  if (definitions.length === 0 && place.kind !== 'unknown') report.add(1, 'form/no-source');
  if (report.hasErrors) return { entry: null, markdown, sources, problems: report.problems };

  const file = parseEntryFile(markdown, place.file, place.kind);
  // Without lines: sources of the folder that this entry does not cite are not reported as unused.
  const { entries, problems } = checkEntries([file], { sources: shared, lines: new Map() });
  const [parsed] = entries;
  return {
    entry: parsed ? toEntry(parsed, assignKeys([parsed.id]).get(parsed.id) ?? '') : null,
    markdown,
    sources,
    problems: [...file.problems, ...problems],
  };
}

/** Returns the footnote definitions that the lines of sources stand for, and a source for each new link. */
function readSourceLines(
  text: string,
  shared: ReadonlyMap<string, Source>,
  report: ProblemReport,
): { readonly definitions: readonly string[]; readonly sources: readonly Source[] } {
  const links = new Map<string, Source>();
  const definitions = linesOf(text).map((line, i) => {
    const link = /https?:\/\//iu.test(line) && !line.includes('¶') ? linkSource(line) : null;
    if (link && !shared.has(link.id)) links.set(link.id, link);
    if (!link && !line.includes('¶')) report.add(1, 'form/bad-source', line);
    return `[^${i + 1}]: ${link ? `${link.id} ¶1` : line}`;
  });
  return { definitions, sources: [...links.values()] };
}

/** Turns the marks of an answer into footnote marks. A source without a mark is cited at the end. */
function markAnswer(answer: string, count: number): string {
  const text = answer.replace(/\r\n?/gu, '\n').trim();
  const isNote = (number: number): boolean => number >= 1 && number <= count;
  const marked = writeFootnoteMarks(text, (number) => (isNote(number) ? String(number) : null));
  const used = new Set(marksIn(text));
  const rest = Array.from({ length: count }, (_, i) => i + 1).filter((number) => !used.has(number));
  if (rest.length === 0 || text === '') return marked;
  const last = marked.slice(marked.lastIndexOf('\n') + 1);
  const separator = /^\s*(?:```|~~~|>|\||<)|^(?: {4}|\t)/u.test(last) ? '\n\n' : ' ';
  return `${marked}${separator}${rest.map((number) => `[^${number}]`).join(' ')}`;
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
