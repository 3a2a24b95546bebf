import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { raw } from 'hono/html';
import type { Link, Parents, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { type Html, h } from './h.ts';

/** Text without any of these characters is a plain paragraph. */
const MARKUP = /[\\`*_[\]<&#>|~+=\n-]|^\s*\d+[.)]/u;
/** Characters to parse at most: longer text is shown as it is, because the parser may take quadratic time. */
const MAX_PARSED = 20_000;
const MARK = /\[(\d{1,3})\]/gu;

/** No ids of the author's, and no pictures: a page asks nobody else for anything. */
const SCHEMA = { ...defaultSchema, tagNames: (defaultSchema.tagNames ?? []).filter((name) => name !== 'img') };

/**
 * Returns Markdown as HTML that is safe whatever was written: raw HTML is shown as text, pictures are links to them, and only
 * links to pages and mail addresses work.
 * @param notes number of footnotes: their marks, `[1]`, lead to `#note-1`
 */
export function renderMarkdown(markdown: string, notes = 0): Html {
  if (markdown.length > MAX_PARSED || !MARKUP.test(markdown)) return h`<p>${markdown}</p>`;
  const tree = fromMarkdown(markdown);
  prepare(tree, notes);
  const hast = toHast(tree, {
    handlers: {
      html: (_state, { value }: { value: string }) => ({ type: 'text', value }),
    },
  });
  return raw(toHtml(sanitize(hast, SCHEMA)));
}

/** Turns pictures into links, and marks of footnotes in texts into links to them. */
function prepare(parent: Parents, notes: number): void {
  const children = parent.children.flatMap((node): unknown[] => {
    if (node.type === 'image')
      return [{ type: 'link', url: node.url, children: [{ type: 'text', value: node.alt || node.url }] }];
    if (node.type === 'text' && notes > 0) return splitMarks(node.value, notes);
    if ('children' in node) prepare(node, notes);
    return [node];
  });
  parent.children = children as typeof parent.children;
}

function splitMarks(text: string, notes: number): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let done = 0;
  for (const { 0: mark, 1: number, index } of text.matchAll(MARK)) {
    if (Number(number) < 1 || Number(number) > notes) continue;
    const link: Link = { type: 'link', url: `#note-${number}`, children: [{ type: 'text', value: mark }] };
    nodes.push({ type: 'text', value: text.slice(done, index) });
    nodes.push({ type: 'emphasis', data: { hName: 'sup' }, children: [link] });
    done = index + mark.length;
  }
  return [...nodes, { type: 'text', value: text.slice(done) }];
}
