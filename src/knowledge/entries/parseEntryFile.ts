import { slug } from 'github-slugger';
import { hasMark, readFootnoteMarks } from '../markdown/readFootnoteMarks.ts';
import { type Line, MAX_NESTING, scanLines } from '../markdown/scanLines.ts';
import { type Section, splitSections } from '../markdown/splitSections.ts';
import { toPlainText } from '../markdown/toPlainText.ts';
import { entryIssues } from '../problems/entryIssues.ts';
import { type Issue, problemAt } from '../problems/issue.ts';
import type { Entry, EntryKind, Footnote, Problem, Source } from '../types.ts';
import { readFrontMatter } from '../yaml/readFrontMatter.ts';
import { parseSection } from './parseSection.ts';
import { type Footnotes, readFootnotes } from './readFootnotes.ts';

/** An entry that still knows where its parts stand, for the checks across files. */
export interface ParsedEntry extends Omit<Entry, 'key' | 'phrasings' | 'footnotes'> {
  readonly asked: readonly { readonly text: string; readonly line: number }[];
  readonly footnotes: readonly (Footnote & { readonly line: number })[];
}

export interface EntryFile {
  readonly path: string;
  readonly kind: EntryKind;
  readonly drafts: readonly ParsedEntry[];
  /** Sources that the file brings along. */
  readonly sources: ReadonlyMap<string, Source>;
  readonly problems: readonly Problem[];
}

/** Far more than a message holds; the Markdown parser takes the square of it. */
const MAX_SECTION = 40_000;

/**
 * A curated Markdown file → its entries and what is wrong in it. Never throws.
 * @param text with `\n` line ends
 * @param path below the knowledge folder
 */
export function parseEntryFile(text: string, path: string, kind: EntryKind): EntryFile {
  const { front, sources, markdown, firstLine, problems: frontProblems } = readFrontMatter(text, path);
  const problems = [...frontProblems];
  const tell = (line: number, fault: Issue) => void problems.push(problemAt(path, line, fault));

  const { lines, unclosed, tooDeep } = scanLines(markdown, firstLine);
  if (tooDeep !== null) {
    tell(tooDeep.number, entryIssues.tooDeep(MAX_NESTING));
    return { path, kind, drafts: [], sources, problems };
  }
  if (unclosed !== null) tell(unclosed.number, entryIssues.unclosed(unclosed.text));

  const { sections, definitions: found } = splitSections(lines);
  if (sections.length === 0) tell(1, entryIssues.noEntries());
  const definitions = readFootnotes(found, tell);
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
  const drafts: ParsedEntry[] = [];
  for (const section of sections) {
    const length = section.lines.reduce((sum, line) => sum + line.text.length + 1, 0);
    if (length > MAX_SECTION) tell(section.line, entryIssues.tooLong(section.heading, length, MAX_SECTION));
    else drafts.push({ ...readSection(section, definitions, tell, stem), ...front, kind, file: path });
  }
  definitions.tellUnused();
  return { path, kind, drafts, sources, problems };
}

function readSection(
  { heading: markdown, line, lines }: Section,
  definitions: Footnotes,
  tell: (line: number, fault: Issue) => void,
  stem: string,
): Omit<ParsedEntry, 'topic' | 'asOf' | 'expires' | 'kind' | 'file'> {
  const heading = toPlainText(markdown);
  const parts = parseSection(lines);
  for (const { line: at, fault } of parts.faults) tell(at, fault);
  for (const { number, text } of [{ number: line, text: markdown }, ...parts.asked]) {
    if (hasMark(text)) tell(number, entryIssues.misplacedMark(text));
  }

  const footnotes: ParsedEntry['footnotes'][number][] = [];
  const numbers = new Map<string, number>();
  const numberOf = (label: string): number | null => {
    const footnote = definitions.use(label);
    if (footnote === null) return null;
    if (!numbers.has(label)) numbers.set(label, footnotes.push(footnote));
    return numbers.get(label) ?? null;
  };
  const rewrite = (rows: readonly Line[]): string => {
    const { text, unknown, html } = readFootnoteMarks(rows.map((row) => row.text).join('\n'), numberOf);
    const starts = unknown.length + html.length > 0 ? offsets(rows) : [];
    const lineOf = (offset: number) => rows[starts.findLastIndex((start) => start <= offset)]?.number ?? line;
    for (const { label, offset } of unknown) tell(lineOf(offset), entryIssues.undefinedMark(label));
    for (const { tag, offset } of html) tell(lineOf(offset), entryIssues.html(tag));
    return text;
  };
  // Numbers follow the file, wherever the caveat stands.
  const caveatFirst = (parts.caveat?.lines[0]?.number ?? 0) < (parts.body[0]?.number ?? 0);
  const early = caveatFirst && parts.caveat ? rewrite(parts.caveat.lines) : null;
  const body = rewrite(parts.body);
  const caveat = parts.caveat && { kind: parts.caveat.kind, text: early ?? rewrite(parts.caveat.lines) };
  const asked = parts.asked.map((row) => ({ text: toPlainText(row.text), line: row.number }));
  const phrasings = asked.filter(({ text }) => text !== '');
  return { id: `${stem}#${slug(heading)}`, heading, line, asked: phrasings, body, caveat, footnotes };
}

/** Where each line begins in the joined text. */
function offsets(lines: readonly Line[]): number[] {
  let next = 0;
  return lines.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}
