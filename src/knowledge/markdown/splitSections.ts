import { isBlank, type Line } from './scanLines.ts';

/** A level-2 heading and the lines below it, without footnote definitions. */
export interface Section {
  /** Markdown, without the `##`. */
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

const HEADING = /^ {0,3}(#{1,2})(?=[ \t]|$)/;
const DEFINITION = /^ {0,3}\[\^([^\]\s[]+)\]:(.*)$/;
/** Start of a line that cannot continue the paragraph above it. */
const BLOCK_START = /^ {0,3}(?:>|#{1,6}(?:[ \t]|$)|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3}|~{3}|<)/;

/**
 * Splits lines into sections and footnote definitions. Text before the first level-2 heading, or below a level-1 heading,
 * belongs to no section.
 */
export function splitSections(lines: readonly Line[]): { sections: Section[]; definitions: Definition[] } {
  const sections: { heading: string; line: number; lines: Line[] }[] = [];
  const definitions: { label: string; parts: string[]; line: number }[] = [];
  let section: (typeof sections)[number] | undefined;
  let definition: (typeof definitions)[number] | undefined;
  let previous: Line | undefined;
  for (const line of lines) {
    const heading = line.literal ? null : HEADING.exec(line.text);
    const start = line.literal ? null : DEFINITION.exec(line.text);
    if (heading !== null) {
      definition = undefined;
      section = { heading: headingText(line.text), line: line.number, lines: [] };
      if (heading[1] === '##') sections.push(section);
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

/** Returns the text of a heading: `## Title ##` becomes `Title`. */
function headingText(line: string): string {
  return line
    .trim()
    .slice(2)
    .trim()
    .replace(/(^|[ \t])#+$/, '')
    .trim();
}
