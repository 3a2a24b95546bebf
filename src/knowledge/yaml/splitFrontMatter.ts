export interface Head {
  /** Begins on line 2 of the file. */
  readonly yaml: string;
  /** The text below the front matter, and the line of the file on which it begins. */
  readonly below: string;
  readonly firstLine: number;
}

/** Cut off what stands between two lines `---` at the very beginning of a text; null where there is none. */
export function splitFrontMatter(text: string): Head | null | 'unclosed' {
  if (!/^---[ \t]*(?:\n|$)/.test(text)) return null;
  const close = /^---[ \t]*$/gm;
  close.lastIndex = text.indexOf('\n') + 1;
  const end = close.lastIndex === 0 ? null : close.exec(text);
  if (end === null) return 'unclosed';
  const head = text.slice(0, end.index);
  return {
    yaml: head.slice(head.indexOf('\n') + 1),
    below: text.slice(close.lastIndex + 1),
    firstLine: head.split('\n').length + 1,
  };
}
