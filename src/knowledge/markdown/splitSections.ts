import { isBlank, type Line } from './scanLines.ts';

/** A heading of the level that holds the entries, and the lines below it, without footnote definitions. */
export interface Section {
  /** Markdown, without its `#`. */
  readonly heading: string;
  readonly line: number;
  readonly lines: readonly Line[];
}

/** A footnote definition, `[^label]: text`. */
export interface Definition {
  /** In lower case: labels are case-insensitive. */
  readonly label: string;
  readonly text: string;
  readonly line: number;
}

const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const DEFINITION = /^ {0,3}\[\^([^\]\s[]+)\]:(.*)$/;
/** Start of a line that cannot continue the paragraph above it. */
const BLOCK_START = /^ {0,3}(?:>|#{1,6}(?:[ \t]|$)|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|<)/;

/** Sections and footnote definitions of a file. */
export interface SplitLines {
  readonly sections: readonly Section[];
  readonly definitions: readonly Definition[];
  /** Markdown of the first heading, if it is of level 1 and above the sections; else null. */
  readonly title: string | null;
}

/**
 * Splits lines into sections and footnote definitions. Text before the first section, or below a heading of a higher level,
 * belongs to no section; headings of lower levels belong to the text.
 * @param level of the headings that begin a section, 1–6
 */
export function splitSections(lines: readonly Line[], level: number): SplitLines {
  const sections: { heading: string; line: number; lines: Line[] }[] = [];
  const definitions: { label: string; parts: string[]; line: number }[] = [];
  let title: string | null = null;
  let section: (typeof sections)[number] | undefined;
  let definition: (typeof definitions)[number] | undefined;
  let previous: Line | undefined;
  for (const line of lines) {
    const depth = headingLevel(line);
    const start = line.literal ? null : DEFINITION.exec(line.text);
    if (depth !== null && depth <= level) {
      definition = undefined;
      section = { heading: headingText(line.text), line: line.number, lines: [] };
      if (depth === 1 && level > 1 && sections.length === 0) title ??= section.heading;
      if (depth === level) sections.push(section);
      else section = undefined;
    } else if (start !== null) {
      definition = { label: (start[1] ?? '').toLowerCase(), parts: [start[2] ?? ''], line: line.number };
      definitions.push(definition);
      // A blank line keeps the blocks above and below apart.
      section?.lines.push({ ...line, text: '' });
    } else if (definition !== undefined && (isBlank(line) || continues(line, previous))) {
      definition.parts.push(line.text);
      if (isBlank(line)) section?.lines.push(line);
    } else {
      definition = undefined;
      section?.lines.push(line);
    }
    previous = line;
  }
  return {
    title,
    sections,
    definitions: definitions.map(({ label, parts, line }) => ({ label, text: parts.join(' ').trim(), line })),
  };
}

/** Whether a line continues the paragraph or the indented block above it. */
export function continues(line: Line, previous: Line | undefined): boolean {
  if (line.literal || isBlank(line)) return false;
  return isBlank(previous) ? /^(?: {4}|\t)/.test(line.text) : !startsBlock(line);
}

/** Whether a line begins a block, so that it cannot continue a paragraph. */
export function startsBlock(line: Line): boolean {
  return BLOCK_START.test(line.text);
}

/** Whether a line begins a footnote definition. */
export const isDefinition = (line: Line): boolean => !line.literal && DEFINITION.test(line.text);

/** Returns the level (1–6) of a line that is a heading, else null. */
export function headingLevel(line: Line): number | null {
  return line.literal ? null : (HEADING.exec(line.text)?.[1]?.length ?? null);
}

/** Returns the text of a heading: `## Title ##` becomes `Title`. */
export function headingText(line: string): string {
  return line
    .trim()
    .replace(/^#+/u, '')
    .trim()
    .replace(/(^|[ \t])#+$/, '')
    .trim();
}
