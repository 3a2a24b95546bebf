import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A stretch of Markdown that is not prose; offsets in UTF-16 units. */
export interface Literal {
  readonly kind: 'code' | 'html';
  readonly start: number;
  readonly end: number;
}

// Emphasis says nothing about code and HTML, and matching it takes the square of the text's length.
const markdown = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: ['attention'] } }])
  .freeze();
/** Without any of these there is neither code nor HTML, and the parser need not be asked. */
const HINT = /[`<\t]| {4}|~~~/;

/**
 * Where a Markdown text holds code (blocks, fences, spans) and raw HTML, in order.
 * @param text short and not deeply nested: the parser takes the square of its length and recurses
 */
export function findLiterals(text: string): readonly Literal[] {
  if (!HINT.test(text)) return [];
  const found: Literal[] = [];
  collect(markdown.parse(text), found);
  return found;
}

function collect(node: Nodes, found: Literal[]): void {
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    found.push({ kind: node.type === 'html' ? 'html' : 'code', start, end });
  } else if ('children' in node) for (const child of node.children) collect(child, found);
}
