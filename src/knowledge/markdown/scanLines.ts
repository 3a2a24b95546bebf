/** One line of a Markdown file. */
export interface Line {
  /** Line number in the file, from 1. */
  readonly number: number;
  readonly text: string;
  /** True inside a code fence or an HTML comment, its marks included: the line is no heading or footnote. */
  readonly literal: boolean;
}

/** Lines of a text, and where it cannot be parsed as meant. */
export interface Lines {
  readonly lines: readonly Line[];
  /** First line of a code fence or comment that is never closed. */
  readonly unclosed: Line | null;
  /** First line whose nesting would overflow the stack of a Markdown parser. */
  readonly tooDeep: Line | null;
}

/** Maximum characters of quote marks, bullets and their spaces at the start of a line. */
export const MAX_NESTING = 50;

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const NESTING = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/;

/**
 * Splits Markdown text into lines and finds the literal ones, so that entries can be found without parsing the whole
 * file: the Markdown parser takes quadratic time, and a file may have 5,000 entries.
 * @param firstLine number of the text's first line in its file
 */
export function scanLines(text: string, firstLine: number): Lines {
  const lines: Line[] = [];
  let open: { line: Line; fence: string | null } | null = null;
  let tooDeep: Line | null = null;
  let number = firstLine;
  for (const content of text.split('\n')) {
    const fence = FENCE.exec(content)?.[1] ?? null;
    const line: Line = { number, text: content, literal: open !== null || fence !== null || isComment(content) };
    lines.push(line);
    number += 1;
    if (open !== null) {
      if (open.fence === null ? content.includes('-->') : closes(content, open.fence)) open = null;
    } else if (fence !== null) open = { line, fence };
    else if (line.literal && !content.includes('-->')) open = { line, fence: null };
    const nesting = NESTING.exec(content)?.[0] ?? '';
    if (nesting.length > MAX_NESTING && nesting.trim() !== '') tooDeep ??= line;
  }
  return { lines, unclosed: open?.line ?? null, tooDeep };
}

/** Whether a line is blank; so is one that does not exist. */
export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

function isComment(content: string): boolean {
  return /^ {0,3}<!--/.test(content);
}

/** Whether a line closes a fence: it consists of a fence at least as long as the opening one. */
function closes(content: string, fence: string): boolean {
  const mark = content.trim();
  return mark.length >= fence.length && mark === (fence[0] ?? '').repeat(mark.length) && /^ {0,3}\S/.test(content);
}
