import { isBlank, type Line } from '../markdown/scanLines.ts';
import { continues, startsBlock } from '../markdown/splitSections.ts';
import type { ProblemReport } from '../problems/ProblemReport.ts';
import type { Caveat } from '../types.ts';

/** Parts of a section, in Markdown with footnote marks `[^label]`. */
export interface Parts {
  /** Phrasings, one a line. */
  readonly asked: readonly Line[];
  readonly caveat: { readonly kind: Caveat['kind']; readonly lines: readonly Line[] } | null;
  readonly body: readonly Line[];
}

const ASKED = /^[*_]{0,2}also asked ?:?[*_]{0,2}:?$/i;
const ITEM = /^([ \t]*)([-*+]|\d{1,9}[.)])(?:[ \t]+(.*))?$/;
const ALERT = /^ {0,3}> *\[!([a-z]+)\](.*)$/i;
const QUOTE = /^ {0,3}> ?/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const UNDERLINE = /^ {0,3}-{2,}[ \t]*$/;
const KINDS = new Map<string, Caveat['kind']>([
  ['warning', 'warning'],
  ['caution', 'warning'],
  ['important', 'warning'],
  ['note', 'note'],
  ['tip', 'note'],
]);

/** Parses the lines below a heading into the “Also asked” list, the caveat, and the rest, which is the body. */
export function parseSection(lines: readonly Line[], report: ProblemReport): Parts {
  const asked: Line[] = [];
  const body: Line[] = [];
  let caveat: Parts['caveat'] = null;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const previous = lines[at - 1];
    if (asked.length === 0 && !line.literal && isBlank(previous) && ASKED.test(line.text.trim())) {
      const end = takeItems(lines, at + 1, asked);
      if (asked.length === 0) report.add(line.number, 'entry/no-phrasing-list');
      else {
        body.push({ ...line, text: '' });
        at = end;
        continue;
      }
    }
    const alert = line.literal || QUOTE.test(previous?.text ?? '') ? null : ALERT.exec(line.text);
    if (alert !== null && caveat !== null) report.add(line.number, 'caveat/second');
    if (alert !== null && caveat === null) {
      const taken = takeQuote(lines, at + 1, { ...line, text: (alert[2] ?? '').trim() });
      const kind = KINDS.get((alert[1] ?? '').toLowerCase());
      caveat = { kind: kind ?? 'warning', lines: taken.lines };
      if (kind === undefined) report.add(line.number, 'caveat/unknown-kind', alert[1] ?? '');
      if (taken.lines.length === 0) report.add(line.number, 'caveat/empty');
      body.push({ ...line, text: '' });
      at = taken.end;
      continue;
    }
    if (UNDERLINE.test(line.text) && !line.literal && previous && !isBlank(previous) && !startsBlock(previous)) {
      report.add(line.number, 'entry/underlined-heading', previous.text);
    }
    body.push(line);
    at += 1;
  }
  return { asked, caveat, body: trimLines(body) };
}

/** Adds the items of a list to `asked`, and returns the index of the line below the list. */
function takeItems(lines: readonly Line[], start: number, asked: Line[]): number {
  let list: string | undefined;
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    if (isBlank(line)) continue;
    const item = line.literal || RULE.test(line.text) ? null : ITEM.exec(line.text);
    const bullet = item?.[2]?.replace(/\d/g, '');
    const indent = line.text.length - line.text.trimStart().length;
    if (item && (list === undefined || bullet === list || indent >= 2)) {
      list ??= bullet;
      asked.push({ ...line, text: item[3] ?? '' });
    } else if (list !== undefined && (indent >= 2 || continues(line, lines[at - 1]))) {
      const last = asked.pop() as Line;
      asked.push({ ...last, text: `${last.text} ${line.text}` });
    } else break;
    end = at + 1;
  }
  return end;
}

/** Returns the lines of a block quote without their marks, and the index of the line below it. */
function takeQuote(lines: readonly Line[], start: number, first: Line): { lines: Line[]; end: number } {
  const taken = [first];
  let end = start;
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    const quoted = QUOTE.test(line.text);
    if (!quoted && (isBlank(taken.at(-1)) || !continues(line, taken.at(-1)))) break;
    taken.push({ ...line, text: line.text.replace(QUOTE, '') });
    end += 1;
  }
  return { lines: trimLines(taken), end };
}

/** Removes blank lines and rules at both ends, and repeated blank lines in between. */
function trimLines(lines: readonly Line[]): Line[] {
  const isFiller = (line: Line | undefined) =>
    line !== undefined && !line.literal && (isBlank(line) || RULE.test(line.text));
  let start = 0;
  let end = lines.length;
  while (start < end && isFiller(lines[start])) start += 1;
  while (end > start && isFiller(lines[end - 1])) end -= 1;
  const kept = lines.slice(start, end);
  return kept.filter((line, at) => line.literal || !isBlank(line) || !isBlank(kept[at - 1]));
}
