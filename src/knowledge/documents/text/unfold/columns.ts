/** Writes the tabs at the start of a line as four spaces each. */
export function expandTabs(text: string): string {
  return text.replace(/^[ \t]+/u, (space) => space.replaceAll('\t', '    '));
}

/** Returns the number of spaces at the start of a line. */
export function columnOf(text: string): number {
  return text.length - text.trimStart().length;
}
