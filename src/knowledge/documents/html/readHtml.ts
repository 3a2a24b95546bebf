import { parseHTML } from 'linkedom';
import { errorMessage } from '../../../base/errorMessage.ts';
import { decodeText } from '../../files/decodeText.ts';
import { articleFaults } from '../../problems/documentIssues.ts';
import { fileIssues } from '../../problems/fileIssues.ts';
import type { Issue } from '../../problems/issue.ts';
import { takeArticleHead } from '../../yaml/articleHead.ts';
import { BlockList } from '../blocks/BlockList.ts';
import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import type { ReadDocument } from '../parseDocument.ts';
import type { Block } from '../types.ts';
import type { HtmlElement } from './dom.ts';
import { findMainContent } from './findMainContent.ts';
import { readFaqSchema } from './readFaqSchema.ts';
import { readHtmlMeta } from './readHtmlMeta.ts';

/** Deeper nesting takes seconds and then the stack: pages people read have some thirty levels. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 200_000;
const CHARSET = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,40})/iu;

/**
 * An HTML page → its main content as blocks. Scripts are never run, nothing is loaded. Never throws.
 * @param charset what the server said; else the page is asked
 */
export function readHtml(bytes: Uint8Array, path: string, charset: string | null = null): ReadDocument | Issue {
  const text = decode(bytes, charset);
  if (typeof text !== 'string') return text;
  const { head, below, problems } = takeArticleHead(text, path);
  const tags = measure(below);
  if (tags.depth > MAX_DEPTH) return articleFaults.deepHtml(tags.depth, MAX_DEPTH);
  if (tags.count > MAX_ELEMENTS) return articleFaults.manyElements(tags.count, MAX_ELEMENTS);
  try {
    const { document } = parseHTML(/<html[\s>]/iu.test(below) ? below : `<html><body>${below}</body></html>`);
    const root = document as unknown as HtmlElement;
    const meta = readHtmlMeta(root);
    const faq = readFaqSchema(root);
    const { blocks, title, author } = findMainContent(root);
    return {
      head,
      problems,
      meta: { ...meta, title: meta.title ?? title, author: meta.author ?? author },
      blocks: withFaq(blocks, faq),
    };
  } catch (cause) {
    return articleFaults.unreadableHtml(errorMessage(cause));
  }
}

/** What a page says of itself in JSON-LD but does not show is counted after its paragraphs. */
function withFaq(blocks: readonly Block[], faq: readonly { question: string; answer: string }[]): readonly Block[] {
  if (faq.length === 0) return blocks;
  const key = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const known = new Map(faq.map(({ question }) => [key(question), question]));
  const asked = new Set<string>();
  const marked = blocks.map((block) => {
    if (block.kind !== 'heading' && block.kind !== 'text' && block.kind !== 'item') return block;
    const found = block.markdown.length <= 400 ? key(block.markdown) : '';
    if (!known.has(found)) return block;
    asked.add(found);
    return block.kind === 'heading'
      ? { ...block, asks: true }
      : { ...block, kind: 'heading' as const, level: 7, asks: true };
  });
  const list = new BlockList(blocks.findLast(({ number }) => number > 0)?.number ?? 0);
  for (const { question, answer } of faq) {
    if (asked.has(key(question))) continue;
    list.add('heading', escapeMarkdown(question), { level: 7, asks: true });
    for (const line of answer.split('\n')) list.add('text', escapeMarkdown(line));
  }
  return [...marked, ...list.blocks];
}

function decode(bytes: Uint8Array, stated: string | null): string | Issue {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const charset = stated ?? CHARSET.exec(head)?.[1] ?? 'utf-8';
  if (/^utf-?8$/iu.test(charset)) return decodeText(bytes);
  try {
    return decodeText(Buffer.from(new TextDecoder(charset, { fatal: true }).decode(bytes)));
  } catch {
    return fileIssues.notUtf8();
  }
}

/** How many tags a page has and how deeply they can nest, before anything recursive sees it. Linear. */
function measure(html: string): { depth: number; count: number } {
  let depth = 0;
  let most = 0;
  let count = 0;
  for (const [, closing, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)([^<>]*)>?/giu)) {
    count += 1;
    if (VOID.test(name) || rest.endsWith('/')) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + (CLOSES_ITSELF.test(name) ? 0 : 1);
    most = Math.max(most, depth);
  }
  return { depth: most, count };
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;
/** Elements that need no end tag: without one they do not nest. */
const CLOSES_ITSELF = /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|html|head|body)$/iu;
