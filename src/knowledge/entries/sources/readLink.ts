import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { textOf, toPlainText } from '../../markdown/toPlainText.ts';
import type { Source } from '../../types.ts';
import { toLinkSource } from './linkSource.ts';

/** Maximum characters to parse: the Markdown parser takes quadratic time. */
const MAX_PARSED = 1000;
const ADDRESS = /https?:\/\/[^\s<>]+/iu;
/** Punctuation that ends the sentence around an address. */
const AFTER = /[.,;:!?)\]'"]+$/u;
const EDGES = /^[\s:|–.,;()-]+|[\s:|–,;(-]+$/gu;

/**
 * Reads one line of Markdown as a source: a Markdown link, an autolink or a plain web address. The text around an address is
 * the title; without any, the address is.
 * @returns null if there is no address
 */
export function readLink(markdown: string): Source | null {
  if (markdown.length > MAX_PARSED || !ADDRESS.test(markdown)) return null;
  const [paragraph] = fromMarkdown(markdown).children;
  const inline = paragraph?.type === 'paragraph' ? paragraph.children : [];
  const link = findLink(inline);
  const plain = toPlainText(markdown);
  const bare = ADDRESS.exec(plain)?.[0].replace(AFTER, '') ?? '';
  const url = link?.url ?? bare;
  if (!URL.canParse(url)) return null;
  const isAlone = inline.length === 1 && link !== null && plain !== url;
  const title = isAlone ? textOf(link).replace(/\s+/gu, ' ').trim() : plain.replace(bare, '').replace(EDGES, '');
  return toLinkSource(url, title);
}

function findLink(nodes: readonly Nodes[]): Extract<Nodes, { type: 'link' }> | null {
  for (const node of nodes) {
    const found = node.type === 'link' ? node : 'children' in node ? findLink(node.children) : null;
    if (found !== null && /^https?:\/\/[^\s<>]+$/iu.test(found.url)) return found;
  }
  return null;
}
