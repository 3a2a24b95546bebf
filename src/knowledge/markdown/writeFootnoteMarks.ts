import { findLiterals } from './findLiterals.ts';

/**
 * Footnote marks `[1]` of prose → `[^label]`; the inverse of `rewriteMarks`. Code and escaped brackets stay.
 * @param labelOf the label of a number, or null where it marks no footnote
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

/** The numbers a text marks, in the order they are met first. */
export function marksIn(text: string): readonly number[] {
  const met = new Set<number>();
  writeFootnoteMarks(text, (number) => {
    met.add(number);
    return null;
  });
  return [...met];
}
