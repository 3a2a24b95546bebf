import { parseInline } from './parseInline.ts';
import { parseList } from './parseList.ts';
import type { FootnoteNumbers, MarkdownElement, MarkdownNode } from './types.ts';

/** Depth to which quotations within quotations are parsed. */
const DEEPEST = 4;

const FENCE = /^\s{0,3}```/u;
const HEADING = /^\s{0,3}#{1,6}\s+(\S.*?)\s*#*$/u;
/** Discord's small text. */
const SUBTEXT = /^-#\s+(\S.*)$/u;
const RULE = /^\s{0,3}(?:-{3,}|\*{3,}|_{3,})\s*$/u;
const QUOTE = /^\s{0,3}>\s?/u;
const ITEM = /^\s{0,3}(?:[-*+•]|\d{1,9}[.)])\s+\S/u;
const BLANK = /^\s*$/u;

/**
 * Parses the Markdown of answers line by line, as Discord does: a line break breaks the line, and HTML is text. Never throws.
 * @param footnotes numbers for which `[n]` is a footnote mark
 */
export function parseMarkdown(
  text: string,
  footnotes: FootnoteNumbers = new Set(),
  depth = 0,
): readonly MarkdownElement[] {
  const lines = text.replace(/\r\n?/gu, '\n').split('\n');
  const blocks: MarkdownElement[] = [];
  let at = 0;
  const take = (belongs: (line: string) => boolean): readonly string[] => {
    const from = at;
    while (at < lines.length && belongs(lines[at] ?? '')) at += 1;
    return lines.slice(from, at);
  };
  while (at < lines.length) {
    const line = lines[at] ?? '';
    if (BLANK.test(line)) {
      at += 1;
    } else if (FENCE.test(line)) {
      const isDiff = /```diff\s*$/u.test(line);
      at += 1;
      const code = take((next) => !FENCE.test(next));
      at += 1;
      const children = isDiff ? markChanges(code) : [code.join('\n')];
      blocks.push({ tag: 'pre', children: [{ tag: 'code', children }] });
    } else if (RULE.test(line)) {
      at += 1;
      blocks.push({ tag: 'hr', children: [] });
    } else if (HEADING.test(line)) {
      at += 1;
      blocks.push({ tag: 'h4', children: parseInline(HEADING.exec(line)?.[1] ?? '', footnotes) });
    } else if (SUBTEXT.test(line)) {
      at += 1;
      const children = parseInline(SUBTEXT.exec(line)?.[1] ?? '', footnotes);
      blocks.push({ tag: 'p', children: [{ tag: 'small', children }] });
    } else if (QUOTE.test(line) && depth < DEEPEST) {
      const quoted = take((next) => QUOTE.test(next)).map((next) => next.replace(QUOTE, ''));
      blocks.push({ tag: 'blockquote', children: parseMarkdown(quoted.join('\n'), footnotes, depth + 1) });
    } else if (ITEM.test(line)) {
      const items = take((next) => ITEM.test(next) || /^\s+\S/u.test(next));
      blocks.push(...parseList(items, footnotes));
    } else {
      const first = at;
      const paragraph = take((next) => at === first || !startsBlock(next));
      blocks.push({ tag: 'p', children: breakLines(paragraph.join('\n'), footnotes) });
    }
  }
  return blocks;
}

const startsBlock = (line: string): boolean =>
  [BLANK, FENCE, RULE, HEADING, SUBTEXT, QUOTE, ITEM].some((pattern) => pattern.test(line));

/** Returns the lines of a difference: inserted ones start with `+`, deleted ones with `-`. */
function markChanges(lines: readonly string[]): readonly MarkdownNode[] {
  return lines.map((line, i) => {
    const text = i < lines.length - 1 ? `${line}\n` : line;
    if (line.startsWith('+')) return { tag: 'ins', children: [text] };
    return line.startsWith('-') ? { tag: 'del', children: [text] } : text;
  });
}

/** Returns inline text with a `br` at each line break, also within emphasis. */
function breakLines(text: string, footnotes: FootnoteNumbers): readonly MarkdownNode[] {
  const split = (node: MarkdownNode): readonly MarkdownNode[] => {
    if (typeof node !== 'string') return [{ ...node, children: node.children.flatMap(split) }];
    return node.split('\n').flatMap((line, i) => [...(i > 0 ? [{ tag: 'br', children: [] } as const] : []), line]);
  };
  return parseInline(text, footnotes)
    .flatMap(split)
    .filter((node) => node !== '');
}
