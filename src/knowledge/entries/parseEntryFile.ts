import { slug } from 'github-slugger';
import { hasMark, readFootnoteMarks } from '../markdown/readFootnoteMarks.ts';
import { type Line, MAX_NESTING, scanLines } from '../markdown/scanLines.ts';
import { type Section, splitSections } from '../markdown/splitSections.ts';
import { toPlainText } from '../markdown/toPlainText.ts';
import { ProblemReport } from '../problems/ProblemReport.ts';
import type { EntryKind } from '../types.ts';
import { readEntryHead } from '../yaml/readEntryHead.ts';
import { parseSection } from './parseSection.ts';
import { type Footnotes, readFootnotes } from './readFootnotes.ts';
import type { EntryFile, ParsedEntry } from './types.ts';

/** Maximum characters of an entry: far more than a message holds, and the Markdown parser takes quadratic time. */
const MAX_SECTION = 40_000;

/**
 * Parses a Markdown file of entries. Never throws.
 * @param text with `\n` line ends
 * @param path below the knowledge folder
 */
export function parseEntryFile(text: string, path: string, kind: EntryKind): EntryFile {
  const report = new ProblemReport(path);
  const { shared, sources, body, firstLine } = readEntryHead(text, report);
  const file = (entries: readonly ParsedEntry[]): EntryFile => ({
    path,
    kind,
    entries,
    sources,
    problems: report.problems,
  });

  const { lines, unclosed, tooDeep } = scanLines(body, firstLine);
  if (tooDeep !== null) {
    report.add(tooDeep.number, 'file/nested-too-deep', MAX_NESTING);
    return file([]);
  }
  if (unclosed !== null) report.add(unclosed.number, 'entry/unclosed-block', unclosed.text);

  const { sections, definitions } = splitSections(lines);
  if (sections.length === 0) report.add(1, 'entry/none');
  const footnotes = readFootnotes(definitions, report);
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  const entries: ParsedEntry[] = [];
  for (const section of sections) {
    const length = section.lines.reduce((sum, line) => sum + line.text.length + 1, 0);
    if (length > MAX_SECTION) report.add(section.line, 'entry/too-long', section.heading, length, MAX_SECTION);
    else entries.push({ ...readSection(section, footnotes, report, stem), ...shared, kind, file: path });
  }
  footnotes.reportUnused();
  return file(entries);
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
