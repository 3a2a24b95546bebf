import { createIssue } from '../../problems/createIssue.ts';
import type { Issue } from '../../problems/types.ts';

/** Maximum nesting: more takes seconds and overflows the stack. Ordinary pages have some thirty levels. */
const MAX_DEPTH = 200;
const MAX_ELEMENTS = 200_000;

/** Returns an issue if a page nests too deeply or has too many elements to be read, else null. Linear. */
export function measureHtml(html: string): Issue | null {
  const { depth, count } = measureTags(html);
  if (depth > MAX_DEPTH) return createIssue('document/html-too-deep', depth, MAX_DEPTH);
  return count > MAX_ELEMENTS ? createIssue('document/too-many-elements', count, MAX_ELEMENTS) : null;
}

/** Counts tags and estimates how deeply they nest, before anything recursive reads the page. Linear. */
function measureTags(html: string): { depth: number; count: number } {
  let depth = 0;
  let maxDepth = 0;
  let count = 0;
  for (const [, closing, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z][a-z\d-]*)([^<>]*)>?/giu)) {
    count += 1;
    if (VOID.test(name) || rest.endsWith('/')) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + (CLOSES_ITSELF.test(name) ? 0 : 1);
    maxDepth = Math.max(maxDepth, depth);
  }
  return { depth: maxDepth, count };
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;
/** Elements whose end tag is optional: without one they do not nest. */
const CLOSES_ITSELF = /^(?:p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|html|head|body)$/iu;
