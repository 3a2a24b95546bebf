import { toSafeAddress } from './toSafeAddress.ts';
import type { FootnoteNumbers, MarkdownNode, Tag } from './types.ts';

/** Depth to which marks within marks are parsed; deeper ones stay text, so that the time grows with the length only. */
const DEEPEST = 6;

const SPECIAL = /[\\`*_~[<]|https?:\/\//gu;
const ESCAPED = /\\([!-/:-@[-`{-~])/uy;
const CODE = /(`+)(?!`)/uy;
const LINK = /\[([^[\]]{1,500})\]\(\s*<?([^\s<>()]{1,2000}(?:\([^\s<>()]{0,500}\)[^\s<>()]{0,500})?)>?\s*\)/uy;
const FOOTNOTE = /\[(\d{1,4})\]/uy;
const ANGLED = /<(https?:\/\/[^\s<>]{1,2000})>/uy;
const BARE = /https?:\/\/[^\s<>]{1,2000}/uy;

/** Marks, longest first, because `**` is not two `*`. */
const MARKS: readonly (readonly [string, Tag])[] = [
  ['**', 'strong'],
  ['__', 'strong'],
  ['~~', 'del'],
  ['*', 'em'],
  ['_', 'em'],
];

/** Parses one run of text: emphasis, code, links, footnote marks and escapes. A mark without its end stays text. */
export function parseInline(text: string, footnotes: FootnoteNumbers, depth = 0): readonly MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let plain = '';
  let at = 0;
  while (at < text.length) {
    SPECIAL.lastIndex = at;
    const next = SPECIAL.exec(text)?.index ?? text.length;
    plain += text.slice(at, next);
    at = next;
    if (at === text.length) break;
    const found = readAt(text, at, footnotes, depth);
    if (!found) {
      plain += text.charAt(at);
      at += 1;
    } else if (typeof found.node === 'string') {
      plain += found.node;
      at = found.end;
    } else {
      if (plain !== '') nodes.push(plain);
      plain = '';
      nodes.push(found.node);
      at = found.end;
    }
  }
  if (plain !== '') nodes.push(plain);
  return nodes;
}

interface Found {
  readonly node: MarkdownNode;
  readonly end: number;
}

function readAt(text: string, at: number, footnotes: FootnoteNumbers, depth: number): Found | null {
  const inner = (part: string): readonly MarkdownNode[] =>
    depth < DEEPEST ? parseInline(part, footnotes, depth + 1) : [part];
  switch (text.charAt(at)) {
    case '\\': {
      const match = matchAt(ESCAPED, text, at);
      return match ? { node: match[1] ?? '', end: at + match[0].length } : null;
    }
    case '`':
      return readCode(text, at);
    case '[': {
      const mark = matchAt(FOOTNOTE, text, at);
      const number = Number(mark?.[1]);
      const link = matchAt(LINK, text, at);
      const href = toSafeAddress(link?.[2] ?? '');
      if (link && href !== null) {
        return { node: { tag: 'a', href, children: inner(link[1] ?? '') }, end: at + link[0].length };
      }
      if (!mark || !footnotes.has(number)) return null;
      return { node: { tag: 'sup', footnote: number, children: [String(number)] }, end: at + mark[0].length };
    }
    case '<': {
      const match = matchAt(ANGLED, text, at);
      return match ? readAddress(match[1] ?? '', at + match[0].length) : null;
    }
    case 'h': {
      const match = matchAt(BARE, text, at);
      const address = match?.[0].replace(/[.,;:!?'")\]*_~]+$/u, '') ?? '';
      return readAddress(address, at + address.length);
    }
    default:
      return readMarked(text, at, inner);
  }
}

function readAddress(address: string, end: number): Found | null {
  const href = toSafeAddress(address);
  return href === null ? null : { node: { tag: 'a', href, children: [address] }, end };
}

function readCode(text: string, at: number): Found | null {
  const fence = matchAt(CODE, text, at)?.[1] ?? '`';
  const from = at + fence.length;
  const close = text.indexOf(fence, from);
  if (close <= from) return { node: fence, end: from };
  return { node: { tag: 'code', children: [text.slice(from, close)] }, end: close + fence.length };
}

function readMarked(text: string, at: number, inner: (part: string) => readonly MarkdownNode[]): Found | null {
  for (const [mark, tag] of MARKS) {
    if (!text.startsWith(mark, at)) continue;
    const from = at + mark.length;
    const close = findClose(text, mark, from);
    if (close < 0) continue;
    if (mark.startsWith('_') && (isWordAt(text, at - 1) || isWordAt(text, close + mark.length))) continue;
    return { node: { tag, children: inner(text.slice(from, close)) }, end: close + mark.length };
  }
  return null;
}

/** Returns the position at which a mark that opens before `from` closes: after one character or more, not next to a space. */
function findClose(text: string, mark: string, from: number): number {
  if (/^\s?$/u.test(text.charAt(from))) return -1;
  for (let close = text.indexOf(mark, from + 1); close >= 0; close = text.indexOf(mark, close + 1)) {
    const spaced = /\s/u.test(text.charAt(close - 1));
    const longer = mark.length === 1 && (text.charAt(close + 1) === mark || text.charAt(close - 1) === mark);
    if (!spaced && !longer) return close;
  }
  return -1;
}

const isWordAt = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
