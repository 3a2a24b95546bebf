import { el } from '../dom.ts';
import { parseMarkdown } from './parseMarkdown.ts';
import type { MarkdownNode } from './types.ts';

/** Narrow space that never breaks a line. */
const NARROW_SPACE = '\u202f';

/** Draws Markdown as DOM nodes: only the elements of `TAGS`, text as text, links to http and https only. */
export function drawMarkdown(text: string, footnoteIds: ReadonlyMap<number, string> = new Map()): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const blocks = parseMarkdown(text, new Set(footnoteIds.keys()));
  fragment.append(...blocks.map((block) => draw(block, footnoteIds)));
  return fragment;
}

function draw(node: MarkdownNode, footnoteIds: ReadonlyMap<number, string>): Node | string {
  if (typeof node === 'string') return node;
  const children = node.children.map((child, i) => draw(keepWithMark(child, node.children[i + 1]), footnoteIds));
  if (node.footnote !== undefined) {
    const id = footnoteIds.get(node.footnote) ?? '';
    const link = el('a', { href: `#${id}`, 'aria-label': `Footnote ${node.footnote}` }, ...children);
    return el('sup', { class: 'mark', 'data-mark': id }, link);
  }
  if (node.href !== undefined) return drawLink(node.href, children);
  return el(node.tag, { start: node.start ?? null }, ...children);
}

/** Draws a footnote mark, which stays on the line of the word before it. */
function keepWithMark(node: MarkdownNode, next: MarkdownNode | undefined): MarkdownNode {
  const beforeMark = typeof next === 'object' && next.footnote !== undefined;
  return typeof node === 'string' && beforeMark ? node.replace(/\s+$/u, NARROW_SPACE) : node;
}

/** Draws a link that leaves the page. `href` must be an http or https address. */
export function drawLink(href: string, children: readonly (Node | string)[]): HTMLAnchorElement {
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...children);
}
