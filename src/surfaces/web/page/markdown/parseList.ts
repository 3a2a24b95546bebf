import { parseInline } from './parseInline.ts';
import type { FootnoteNumbers, MarkdownElement, MarkdownNode } from './types.ts';

/** Depth to which lists within lists are parsed; deeper items join the deepest list. */
const DEEPEST = 4;

const ITEM = /^(\s*)([-*+•]|\d{1,9}[.)])\s+(.*)$/u;

interface Item {
  readonly indent: number;
  /** Number in front of the item; null for a bullet. */
  readonly number: number | null;
  text: string;
}

/** Parses the lines of a list: items by their indentation; other lines continue the item above. */
export function parseList(lines: readonly string[], footnotes: FootnoteNumbers): readonly MarkdownElement[] {
  const items: Item[] = [];
  for (const line of lines) {
    const [, indent = '', mark = '', text = ''] = ITEM.exec(line) ?? [];
    const last = items.at(-1);
    if (mark !== '')
      items.push({ indent: indent.length, number: /^\d/u.test(mark) ? Number.parseInt(mark, 10) : null, text });
    else if (last) last.text += ` ${line.trim()}`;
  }
  return nest(items, footnotes, 0);
}

/** Groups items into lists; items indented more than the one above become that item's own list. */
function nest(items: readonly Item[], footnotes: FootnoteNumbers, depth: number): readonly MarkdownElement[] {
  const lists: { readonly first: Item; readonly entries: MarkdownElement[] }[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at];
    if (!item) break;
    at += 1;
    const below: Item[] = [];
    for (let next = items[at]; depth < DEEPEST && next && next.indent > item.indent + 1; next = items[at]) {
      below.push(next);
      at += 1;
    }
    const children: MarkdownNode[] = [...parseInline(item.text, footnotes), ...nest(below, footnotes, depth + 1)];
    const list = lists.at(-1);
    const entry: MarkdownElement = { tag: 'li', children };
    if (list && (list.first.number === null) === (item.number === null)) list.entries.push(entry);
    else lists.push({ first: item, entries: [entry] });
  }
  return lists.map(({ first, entries }) =>
    first.number === null ? { tag: 'ul', children: entries } : { tag: 'ol', start: first.number, children: entries },
  );
}
