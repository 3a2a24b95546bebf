import { isBlank, type Line } from '../../markdown/scanLines.ts';
import { BlockList } from '../blocks/BlockList.ts';
import { formatTableRow } from '../blocks/formatTableRow.ts';
import { sanitizeInline } from '../blocks/sanitizeInline.ts';
import type { Block } from '../types.ts';

const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/u;
const UNDERLINE = /^ {0,3}(?:(=+)|-+)[ \t]*$/u;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/u;
const ITEM = /^([ \t]*)(?:[-*+•]|\d{1,9}[.)])[ \t]+(.*)$/u;
const NUMBERED = /^[ \t]*(\d{1,9}[.)])/u;
const QUOTE = /^ {0,3}(?:> ?)+/u;
const ALERT = /^\[![a-z]+\]\s*/iu;
const ROW_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u;
const DEFINITION = /^ {0,3}\[[^\]]{1,200}\]:/u;
const OPENS_HIDDEN = /^[ \t]*<(script|style|template)\b/iu;
/** `<summary>` or `<dt>` with its text, and the rest of its line. */
const ASKS = /^[ \t]*(?:<(?:details|dl)\b[^>]*>[ \t]*)?<(summary|dt)\b[^>]*>(.*?)(?:<\/\1>(.*)|$)/iu;
const HTML_BLOCK = /^[ \t]*<(?:p|div|li|tr|table|section|blockquote|h[1-6]|dd|details)\b/iu;
const COMMENT = /^ {0,3}<!--/u;
/** Maximum characters of a hand-wrapped line; the line after a longer one is a paragraph of its own. */
const MAX_WRAPPED = 120;

/** Turns lines of Markdown into blocks. Linear and not recursive; `scanLines` has already refused deep nesting. */
export function readMarkdown(lines: readonly Line[]): readonly Block[] {
  const list = new BlockList();
  let open: { kind: 'text' | 'item'; level: number; line: number; parts: string[]; last: string } | null = null;
  let table: readonly string[] | null = null;
  let inList = false;
  let hidden: string | null = null;
  const close = (): void => {
    if (open) list.add(open.kind, sanitizeInline(open.parts.join(' ')), open);
    open = null;
  };

  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const { text, number } = line;
    if (hidden !== null) {
      if (text.toLowerCase().includes(`</${hidden}`)) hidden = null;
      continue;
    }
    if (line.literal) {
      close();
      const run = takeWhile(lines, at, (one) => one.literal);
      if (!COMMENT.test(text)) list.add('code', closeFence(run.map((one) => one.text.trimEnd())), { line: number });
      at += run.length - 1;
      continue;
    }
    if (isBlank(line)) {
      close();
      table = null;
      continue;
    }
    const heading = HEADING.exec(text);
    const opening = OPENS_HIDDEN.exec(text)?.[1]?.toLowerCase() ?? null;
    const asked = ASKS.exec(text);
    if (heading || asked || opening !== null) {
      close();
      inList = false;
      const words = heading ? (heading[2] ?? '').replace(/(^|[ \t])#+[ \t]*$/u, '') : (asked?.[2] ?? '');
      if (opening !== null) hidden = text.toLowerCase().includes(`</${opening}`) ? null : opening;
      else
        list.add('heading', sanitizeInline(words), { line: number, level: heading?.[1]?.length ?? 7, asks: !heading });
      if (asked?.[3]) list.add('text', sanitizeInline(asked[3]), { line: number });
      if (asked && /<\/(?:details|dl)>/iu.test(text)) list.end();
    } else if (/^[ \t]*<\/(?:details|dl)>/iu.test(text)) {
      close();
      list.end();
    } else if (open !== null && open.kind === 'text' && UNDERLINE.test(text)) {
      const { parts, line: start } = open;
      open = null;
      list.add('heading', sanitizeInline(parts.join(' ')), { line: start, level: text.trim().startsWith('=') ? 1 : 2 });
    } else if (RULE.test(text) || (open === null && DEFINITION.test(text))) {
      close();
      inList = false;
    } else if (table === null && text.includes('|') && ROW_RULE.test(lines[at + 1]?.text ?? '')) {
      close();
      table = toCells(text);
      list.add('item', sanitizeInline(table.join('; ')), { line: number });
      at += 1;
    } else if (table !== null) {
      list.add('item', sanitizeInline(formatTableRow(table, toCells(text))), { line: number });
    } else {
      const item = ITEM.exec(text);
      const quoted = text.replace(QUOTE, '');
      const isQuote = quoted !== text;
      const indent = text.length - text.trimStart().length;
      const continues =
        open !== null && !item && !HTML_BLOCK.test(text) && (open.last.length <= MAX_WRAPPED || open.kind === 'item');
      if (item) {
        close();
        inList = true;
        const asks = NUMBERED.exec(text) && /\?[*_]*[ \t]*$/u.test(text);
        const level = Math.floor((item[1] ?? '').replaceAll('\t', '    ').length / 2);
        open = { kind: 'item', level, line: number, parts: [item[2] ?? ''], last: text };
        if (asks) close();
      } else if (continues && open !== null) {
        open.parts.push(isQuote ? quoted : text.trim());
        open.last = text;
      } else {
        close();
        if (indent >= 4 && !inList) {
          const run = takeWhile(lines, at, (one) => /^(?: {4}|\t)/u.test(one.text) && !isBlank(one));
          const code = run.map((one) => one.text.replace(/^(?: {4}|\t)/u, '').trimEnd());
          list.add('code', ['```', ...code, '```'].join('\n'), { line: number });
          at += run.length - 1;
          continue;
        }
        if (indent < 2) inList = false;
        const words = isQuote ? quoted.replace(ALERT, '') : text.trim();
        open = { kind: 'text', level: 0, line: number, parts: [words], last: text };
      }
    }
  }
  close();
  return list.blocks;
}

/** Adds the closing fence if code runs to the end of the file without one. */
function closeFence(code: readonly string[]): string {
  const [fence = '```'] = /^ *(?:`{3,}|~{3,})/u.exec(code[0] ?? '') ?? [];
  const isClosed = code.length > 1 && (code.at(-1) ?? '').trim().startsWith(fence.trim());
  return [...code, ...(isClosed ? [] : [fence])].join('\n');
}

function takeWhile(lines: readonly Line[], from: number, test: (line: Line) => boolean): readonly Line[] {
  let end = from + 1;
  while (end < lines.length && test(lines[end] as Line)) end += 1;
  return lines.slice(from, end);
}

function toCells(row: string): string[] {
  return row
    .trim()
    .replace(/^\||(?<!\\)\|$/gu, '')
    .split(/(?<!\\)\|/u)
    .map((cell) => cell.trim());
}
