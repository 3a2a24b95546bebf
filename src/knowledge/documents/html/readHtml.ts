import { parseHTML } from 'linkedom/worker';
import { errorMessage } from '../../../base/errorMessage.ts';
import { decodeDocument, decoderOf } from '../../files/decodeText.ts';
import { createIssue } from '../../problems/createIssue.ts';
import { ProblemReport } from '../../problems/ProblemReport.ts';
import type { Issue } from '../../problems/types.ts';
import { readDocumentHead } from '../../yaml/readDocumentHead.ts';
import { BlockList } from '../blocks/BlockList.ts';
import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import type { Block, ReadDocument } from '../types.ts';
import type { HtmlElement } from './dom/dom.ts';
import { findMainContent } from './findMainContent.ts';
import { measureHtml } from './measureHtml.ts';
import { readFaqSchema } from './readFaqSchema.ts';
import { readHtmlMeta } from './readHtmlMeta.ts';

/** Tags of Jekyll and Hugo. */
const TEMPLATE = /\{%[^%]{0,1000}%\}|\{\{[^{}]{0,1000}\}\}/gu;
const CHARSET = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{2,40})/iu;

/**
 * Reads the main content of an HTML page as blocks. Scripts are never run and nothing is loaded. Never throws.
 * @param charset encoding that the server stated; else the page's own statement counts
 */
export function readHtml(bytes: Uint8Array, path: string, charset: string | null = null): ReadDocument | Issue {
  const text = decode(bytes, charset);
  if (typeof text !== 'string') return text;
  const report = new ProblemReport(path);
  const { head, body: source } = readDocumentHead(text, report);
  // A page with front matter is made by a tool, whose tags show nothing.
  const body = source === text ? text : source.replace(TEMPLATE, '');
  const issue = measureHtml(body);
  if (issue) return issue;
  try {
    const { document } = parseHTML(/<html[\s>]/iu.test(body) ? body : `<html><body>${body}</body></html>`);
    const root = document as unknown as HtmlElement;
    const meta = readHtmlMeta(root);
    const faq = readFaqSchema(root);
    const { blocks, title, author } = findMainContent(root);
    return {
      head,
      problems: report.problems,
      meta: { ...meta, title: meta.title ?? title, author: meta.author ?? author },
      blocks: withFaq(blocks, faq),
    };
  } catch (cause) {
    return createIssue('document/html-unreadable', errorMessage(cause));
  }
}

/**
 * Marks the blocks that the page's JSON-LD declares as questions, and appends the questions that the page does not show:
 * they are numbered after its paragraphs.
 */
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
  // A mark at the start has the last word: https://html.spec.whatwg.org/#determining-the-character-encoding.
  if (head.startsWith('\xef\xbb\xbf')) return decodeDocument(bytes);
  const charset = stated ?? CHARSET.exec(head)?.[1] ?? 'utf-8';
  if (/^utf-?8$/iu.test(charset)) return decodeDocument(bytes);
  try {
    return decodeDocument(Buffer.from(decoderOf(charset).decode(bytes)));
  } catch {
    return createIssue('file/not-utf8');
  }
}
