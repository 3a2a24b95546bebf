import { findLiterals } from './findLiterals.ts';

/**
 * Turns numbered marks `[1]` into footnote marks `[^label]`; `readFootnoteMarks` is the inverse. Code and escaped brackets
 * stay as they are.
 * @param labelOf returns the label of a number, or null if the number is not that of a footnote
 */
export function writeFootnoteMarks(text: string, labelOf: (number: number) => string | null): string {
  const prose = (start: number, end: number): string =>
    text.slice(start, end).replace(/(\\*)\[\^?(\d{1,4})\](?!\()/gu, (mark, slashes: string, digits: string) => {
      const label = slashes.length % 2 === 1 ? null : labelOf(Number(digits));
      return label === null ? mark : `${slashes}[^${label}]`;
    });
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end } of findLiterals(text)) {
    pieces.push(prose(done, start), text.slice(start, end));
    done = end;
  }
  return [...pieces, prose(done, text.length)].join('');
}

/** Returns the numbers of a text's marks, each once, in order of appearance. */
export function marksIn(text: string): readonly number[] {
  const seen = new Set<number>();
  writeFootnoteMarks(text, (number) => {
    seen.add(number);
    return null;
  });
  return [...seen];
}
