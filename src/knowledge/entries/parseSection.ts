import { isBlank, type Line } from '../markdown/scanLines.ts';
import { continues, startsBlock } from '../markdown/splitSections.ts';
import { entryIssues } from '../problems/entryIssues.ts';
import type { Issue } from '../problems/issue.ts';
import type { Caveat } from '../types.ts';

/** A section taken apart; the text is still Markdown with footnote marks `[^label]`. */
export interface Parts {
  readonly asked: readonly Line[];
  readonly caveat: { readonly kind: Caveat['kind']; readonly lines: readonly Line[] } | null;
  readonly body: readonly Line[];
  readonly faults: readonly { readonly line: number; readonly fault: Issue }[];
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

/** The lines below a heading → the “Also asked” list, the caveat, and the rest: the body. */
export function parseSection(lines: readonly Line[]): Parts {
  const asked: Line[] = [];
  const body: Line[] = [];
  const faults: { line: number; fault: Issue }[] = [];
  let caveat: Parts['caveat'] = null;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line;
    const previous = lines[at - 1];
    const tell = (fault: Issue) => faults.push({ line: line.number, fault });
    if (asked.length === 0 && !line.literal && isBlank(previous) && ASKED.test(line.text.trim())) {
      const end = takeItems(lines, at + 1, asked);
      if (asked.length === 0) tell(entryIssues.noList());
      else {
        body.push({ ...line, text: '' });
        at = end;
        continue;
      }
    }
    const alert = line.literal || QUOTE.test(previous?.text ?? '') ? null : ALERT.exec(line.text);
    if (alert !== null && caveat !== null) tell(entryIssues.secondCaveat());
    if (alert !== null && caveat === null) {
      const taken = takeQuote(lines, at + 1, { ...line, text: (alert[2] ?? '').trim() });
      const kind = KINDS.get((alert[1] ?? '').toLowerCase());
      caveat = { kind: kind ?? 'warning', lines: taken.lines };
      if (kind === undefined) tell(entryIssues.unknownAlert(alert[1] ?? ''));
      if (taken.lines.length === 0) tell(entryIssues.emptyCaveat());
      body.push({ ...line, text: '' });
      at = taken.end;
      continue;
    }
    if (UNDERLINE.test(line.text) && !line.literal && previous && !isBlank(previous) && !startsBlock(previous)) {
      tell(entryIssues.underlined(previous.text));
    }
    body.push(line);
    at += 1;
  }
  return { asked, caveat, body: tidy(body), faults };
}

/** @returns the index behind the list; its items are added to `asked` */
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

/** A block quote without its marks. */
function takeQuote(lines: readonly Line[], start: number, first: Line): { lines: Line[]; end: number } {
  const taken = [first];
  let end = start;
  for (let line = lines[end]; line !== undefined; line = lines[end]) {
    const quoted = QUOTE.test(line.text);
    if (!quoted && (isBlank(taken.at(-1)) || !continues(line, taken.at(-1)))) break;
    taken.push({ ...line, text: line.text.replace(QUOTE, '') });
    end += 1;
  }
  return { lines: tidy(taken), end };
}

/** Without blank lines and rules at the ends, and with at most one blank line in a row. */
function tidy(lines: readonly Line[]): Line[] {
  const isFiller = (line: Line | undefined) =>
    line !== undefined && !line.literal && (isBlank(line) || RULE.test(line.text));
  let start = 0;
  let end = lines.length;
  while (start < end && isFiller(lines[start])) start += 1;
  while (end > start && isFiller(lines[end - 1])) end -= 1;
  const kept = lines.slice(start, end);
  return kept.filter((line, at) => line.literal || !isBlank(line) || !isBlank(kept[at - 1]));
}
