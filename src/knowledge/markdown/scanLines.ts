export interface Line {
  /** In the file, from 1. */
  readonly number: number;
  readonly text: string;
  /** Inside a code fence or an HTML comment, marks included: nothing in it is a heading or a footnote. */
  readonly literal: boolean;
}

export interface Lines {
  readonly lines: readonly Line[];
  /** The fence or comment that the text ends in. */
  readonly unclosed: Line | null;
  /** The first line whose nesting would overflow the stack of a Markdown parser. */
  readonly tooDeep: Line | null;
}

/** Longest run of quote marks, bullets and their spaces at the start of a line. */
export const MAX_NESTING = 50;

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const NESTING = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))+/;

/**
 * Cut a Markdown text into lines and tell literal ones apart, so that entries can be found without parsing the
 * whole file: micromark's time grows with the square of a file's length, and a file may have 5,000 entries.
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

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

function isComment(content: string): boolean {
  return /^ {0,3}<!--/.test(content);
}

/** A closing fence is at least as long as the opening one and stands alone. */
function closes(content: string, fence: string): boolean {
  const mark = content.trim();
  return mark.length >= fence.length && mark === (fence[0] ?? '').repeat(mark.length) && /^ {0,3}\S/.test(content);
}
