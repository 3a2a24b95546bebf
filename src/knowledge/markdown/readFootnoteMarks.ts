import { findLiterals } from './findLiterals.ts';

/** A text with its footnote marks numbered. */
export interface FootnoteMarks {
  readonly text: string;
  /** Labels without a definition; their marks stay as written. */
  readonly unknown: readonly { readonly label: string; readonly offset: number }[];
  /** HTML that was removed, except comments. */
  readonly html: readonly { readonly tag: string; readonly offset: number }[];
}

const MARK = /\[\^([^\]\s[]+)\]/g;

/** Whether Markdown text contains a footnote mark. */
export function hasMark(text: string): boolean {
  return text.search(MARK) >= 0;
}

/**
 * Numbers footnote marks, `[^label]` to `[1]`, and removes raw HTML. Code stays as it is.
 * @param numberOf returns the number of a label (in lower case), from 1; null if the label is not defined
 */
export function readFootnoteMarks(text: string, numberOf: (label: string) => number | null): FootnoteMarks {
  const unknown: { label: string; offset: number }[] = [];
  const html: { tag: string; offset: number }[] = [];
  const pieces: string[] = [];
  const prose = (start: number, end: number) =>
    text.slice(start, end).replace(MARK, (mark: string, label: string, offset: number) => {
      const at = start + offset;
      if (isEscaped(text, at)) return mark;
      const number = numberOf(label.toLowerCase());
      if (number === null) unknown.push({ label, offset: at });
      // A parenthesis right after a mark would turn `[1]` into a link.
      const space = text[at + mark.length] === '(' ? ' ' : '';
      return number === null ? mark : `[${number}]${space}`;
    });

  let done = 0;
  for (const { kind, start, end } of findLiterals(text)) {
    pieces.push(prose(done, start));
    if (kind === 'code') pieces.push(text.slice(start, end));
    else if (!text.startsWith('<!--', start)) html.push({ tag: text.slice(start, end), offset: start });
    done = end;
  }
  pieces.push(prose(done, text.length));
  return { text: pieces.join('').trim(), unknown, html };
}

function isEscaped(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === '\\') before -= 1;
  return (at - before) % 2 === 1;
}
