/** The front matter of a document, in the notation of whichever tool wrote it, and the text below. */
export interface SplitHead {
  readonly notation: 'yaml' | 'toml' | 'json';
  /** Front matter without the lines that enclose it; JSON with its braces. */
  readonly head: string;
  /** Line of the file on which `head` begins. */
  readonly headLine: number;
  /** False if the closing line is missing: what looks like fields is the front matter. */
  readonly isClosed: boolean;
  readonly body: string;
  /** Line of the file on which `body` begins. */
  readonly firstLine: number;
}

/** Maximum lines of front matter; what is not closed by then is text. */
const MAX_LINES = 1000;
const FIELD = /^["']?[\p{L}\p{N}_$.-]{1,60}["']?[ \t]*[:=](?:[ \t]|$)/u;

/**
 * Splits off front matter in YAML (`---`), TOML (`+++`) or JSON (`{`). Returns null if the text has none: a rule above a
 * paragraph and a text in braces are no front matter.
 */
export function splitHead(text: string): SplitHead | null {
  const lines = text.split('\n', MAX_LINES).map((line) => line.trimEnd());
  const [first = ''] = lines;
  if (first === '---' || first === '+++') return splitFields(text, lines, first);
  if (!/^\{(?:\s*$|\s*")/u.test(first)) return null;
  const end = lines.findIndex((line, at) => line === '}' || (at === 0 && /^\{.*\}$/u.test(line)));
  if (end < 0) return null;
  const head = lines.slice(0, end + 1).join('\n');
  return { notation: 'json', head, headLine: 1, isClosed: true, body: below(text, end + 1), firstLine: end + 2 };
}

function splitFields(text: string, lines: readonly string[], mark: '---' | '+++'): SplitHead | null {
  const closes = (line: string): boolean => line === mark || (mark === '---' && line === '...');
  const end = lines.findIndex((line, at) => at > 0 && closes(line));
  const isClosed = end > 0;
  const close = isClosed ? end : lines.findIndex((line, at) => at > 0 && !FIELD.test(line));
  const content = lines.slice(1, Math.max(1, close));
  if (close < 1 || !areFields(content, isClosed)) return null;
  const taken = isClosed ? close + 1 : close;
  return {
    notation: mark === '---' ? 'yaml' : 'toml',
    head: content.join('\n'),
    headLine: 2,
    isClosed,
    body: below(text, taken),
    firstLine: taken + 1,
  };
}

/** Whether lines are the fields of front matter, perhaps with mistakes, and no text between two rules. */
function areFields(lines: readonly string[], mayBeEmpty: boolean): boolean {
  const own = lines.filter((line) => /^[^\s#\-}\]]/u.test(line));
  const [first] = own;
  if (first === undefined) return mayBeEmpty && lines.every((line) => /^(?:#|$)/u.test(line));
  if (/^[{[]/u.test(first)) return true;
  return FIELD.test(first) && own.filter((line) => FIELD.test(line)).length * 2 > own.length;
}

/** Returns the text without its first lines. */
function below(text: string, lines: number): string {
  let start = 0;
  for (let line = 0; line < lines; line += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return '';
    start = end + 1;
  }
  return text.slice(start);
}
