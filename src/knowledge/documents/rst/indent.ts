/** Returns the columns that a line is indented by; lines are without tabs. */
export const indentOf = (line: string): number => line.length - line.trimStart().length;

export const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';

/** Returns the end of the lines from `from` that are blank or indented by more than `indent`, without blank lines at their end. */
export function endOfBlock(lines: readonly string[], from: number, indent: number): number {
  let end = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (isBlank(line)) continue;
    if (indentOf(line) <= indent) break;
    end = at + 1;
  }
  return end;
}

/** Removes the indentation that all lines have in common. */
export function dedent(lines: readonly string[]): readonly string[] {
  const common = lines.reduce(
    (least, line) => (isBlank(line) ? least : Math.min(least, indentOf(line))),
    Number.MAX_SAFE_INTEGER,
  );
  return lines.map((line) => line.slice(Math.min(common, line.length)));
}

/** Returns the line after the paragraph that begins at a line. */
export function endOfParagraph(lines: readonly string[], at: number): number {
  let end = at + 1;
  while (!isBlank(lines[end]) && indentOf(lines[end] ?? '') === 0) end += 1;
  return end;
}
