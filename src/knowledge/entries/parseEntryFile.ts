import { slug } from 'github-slugger';
import { findEntryLevel } from '../markdown/findEntryLevel.ts';
import { hasMark, readFootnoteMarks } from '../markdown/readFootnoteMarks.ts';
import { type Line, MAX_NESTING, scanLines } from '../markdown/scanLines.ts';
import { type Section, splitSections } from '../markdown/splitSections.ts';
import { toPlainText } from '../markdown/toPlainText.ts';
import { ProblemReport } from '../problems/ProblemReport.ts';
import type { EntryKind, Source } from '../types.ts';
import { readEntryHead } from '../yaml/readEntryHead.ts';
import { parseSection } from './parseSection.ts';
import { toOwnSource } from './sources/citeOwnFile.ts';
import { type Footnotes, readFootnotes } from './sources/readFootnotes.ts';
import { readSourceText } from './sources/readSourceText.ts';
import type { EntryFile, ParsedEntry } from './types.ts';

/** Maximum characters of an entry: far more than a message holds, and the Markdown parser takes quadratic time. */
const MAX_SECTION = 40_000;

/**
 * Parses a Markdown file of entries. Never throws.
 * @param text with `\n` line ends
 * @param path below the knowledge folder
 * @param changed ISO date of the file's last change, if it is known
 */
export function parseEntryFile(text: string, path: string, kind: EntryKind, changed?: string): EntryFile {
  const report = new ProblemReport(path);
  const { shared, sources, source, body, firstLine } = readEntryHead(text, report);
  const file = (
    entries: readonly ParsedEntry[],
    title: string | null = null,
    linked: readonly Source[] = [],
  ): EntryFile => ({
    path,
    kind,
    entries,
    sources: new Map([...linked.map((link) => [link.id, link] as const), ...sources]),
    own: toOwnSource(path, title, changed),
    problems: report.problems,
  });

  const { lines, unclosed, tooDeep } = scanLines(body, firstLine);
  if (tooDeep !== null) {
    report.add(tooDeep.number, 'file/nested-too-deep', MAX_NESTING);
    return file([]);
  }
  if (unclosed !== null) report.add(unclosed.number, 'entry/unclosed-block', unclosed.text);

  const { sections, definitions, title } = splitSections(lines, findEntryLevel(lines));
  if (sections.length === 0) report.add(1, 'entry/none');
  const footnotes = readFootnotes(definitions, report);
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const shares = source && readSourceText(source.text, source.line, report);
  const common = shares && shares.citations.length > 0 ? [{ citations: shares.citations, line: source.line }] : [];
  const entries: ParsedEntry[] = [];
  for (const section of sections) {
    const length = section.lines.reduce((sum, line) => sum + line.text.length + 1, 0);
    if (length > MAX_SECTION) report.add(section.line, 'entry/too-long', section.heading, length, MAX_SECTION);
    else {
      const read = readSection(section, footnotes, report, stem);
      const cited = read.footnotes.length > 0 ? read.footnotes : common;
      entries.push({ ...read, footnotes: cited, ...shared, kind, file: path });
    }
  }
  footnotes.reportUnused();
  return file(entries, title === null ? null : toPlainText(title) || null, [
    ...footnotes.sources,
    ...(shares?.sources ?? []),
  ]);
}

function readSection(
  { heading: markdown, line, lines }: Section,
  definitions: Footnotes,
  report: ProblemReport,
  stem: string,
): Omit<ParsedEntry, 'topic' | 'asOf' | 'expires' | 'kind' | 'file'> {
  const heading = toPlainText(markdown);
  const parts = parseSection(lines, report);
  for (const { number, text } of [{ number: line, text: markdown }, ...parts.asked]) {
    if (hasMark(text)) report.add(number, 'footnote/misplaced', text);
  }

  const footnotes: ParsedEntry['footnotes'][number][] = [];
  const numbers = new Map<string, number>();
  const numberOf = (label: string): number | null => {
    const footnote = definitions.use(label);
    if (footnote === null) return null;
    if (!numbers.has(label)) numbers.set(label, footnotes.push(footnote));
    return numbers.get(label) ?? null;
  };
  const numberMarks = (rows: readonly Line[]): string => {
    const { text, unknown, html } = readFootnoteMarks(rows.map((row) => row.text).join('\n'), numberOf);
    const starts = unknown.length + html.length > 0 ? lineStarts(rows) : [];
    const lineOf = (offset: number) => rows[starts.findLastIndex((start) => start <= offset)]?.number ?? line;
    for (const { label, offset } of unknown) report.add(lineOf(offset), 'footnote/undefined', label);
    for (const { tag, offset } of html) report.add(lineOf(offset), 'entry/html', tag);
    return text;
  };
  // Footnotes are numbered in file order, whether the caveat is above or below the answer.
  const isCaveatFirst = (parts.caveat?.lines[0]?.number ?? 0) < (parts.body[0]?.number ?? 0);
  const early = isCaveatFirst && parts.caveat ? numberMarks(parts.caveat.lines) : null;
  const body = numberMarks(parts.body);
  const caveat = parts.caveat && { kind: parts.caveat.kind, text: early ?? numberMarks(parts.caveat.lines) };
  const phrasings = parts.asked.map((row) => ({ text: toPlainText(row.text), line: row.number }));
  const asked = phrasings.filter(({ text }) => text !== '');
  return { id: `${stem}#${slug(heading)}`, heading, line, asked, body, caveat, footnotes };
}

/** Returns the offset of each line in the joined text. */
function lineStarts(lines: readonly Line[]): number[] {
  let next = 0;
  return lines.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}
