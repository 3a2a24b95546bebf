/** A text split at its front matter. */
export interface SplitText {
  /** YAML of the front matter; it begins on line 2 of the file. */
  readonly yaml: string;
  /** Text below the front matter. */
  readonly body: string;
  /** Line of the file on which `body` begins. */
  readonly firstLine: number;
}

/** Splits off the front matter, which stands between two lines `---` at the very beginning; null if there is none. */
export function splitFrontMatter(text: string): SplitText | null | 'unclosed' {
  if (!/^---[ \t]*(?:\n|$)/.test(text)) return null;
  const close = /^---[ \t]*$/gm;
  close.lastIndex = text.indexOf('\n') + 1;
  const end = close.lastIndex === 0 ? null : close.exec(text);
  if (end === null) return 'unclosed';
  const head = text.slice(0, end.index);
  return {
    yaml: head.slice(head.indexOf('\n') + 1),
    body: text.slice(close.lastIndex + 1),
    firstLine: head.split('\n').length + 1,
  };
}
