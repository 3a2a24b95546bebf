/** Line of one punctuation mark, below or around a heading, or between paragraphs. */
export const RULE = /^([!-/:-@[-`{-~])\1{2,}$/u;

/** Heading with a line below it, or also one above. */
export interface Heading {
  /** Its marks; the order in which a document first uses them tells the levels. */
  readonly kind: string;
  readonly title: string;
  /** Line after it. */
  readonly end: number;
}

/** Reads the heading that begins at a line; null if there is none. */
export function readHeading(lines: readonly string[], at: number): Heading | null {
  const [first = '', second = '', third = ''] = lines.slice(at, at + 3).map((line) => line.trimEnd());
  if (RULE.test(first)) {
    if (second.trim() === '' || third !== first) return null;
    return { kind: `${first[0]}${third[0]}`, title: second.trim(), end: at + 3 };
  }
  const isUnderlined = RULE.test(second) && second.length >= Math.min(first.length, 4);
  return isUnderlined ? { kind: second.charAt(0), title: first.trim(), end: at + 2 } : null;
}
