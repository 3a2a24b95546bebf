import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** A range of Markdown text that is code or HTML; offsets in UTF-16 units. */
export interface Literal {
  readonly kind: 'code' | 'html';
  readonly start: number;
  readonly end: number;
}

// Emphasis does not affect code or HTML, and matching it takes quadratic time.
const options = { extensions: [{ disable: { null: ['attention'] } }] };
/** Every code block, code span and HTML tag contains one of these; other text is not parsed. */
const HINT = /[`<\t]| {4}|~~~/;

/**
 * Finds code (blocks, fences and spans) and raw HTML in Markdown text.
 * @param text short and not deeply nested: the parser takes quadratic time and recurses
 * @returns the ranges in order
 */
export function findLiterals(text: string): readonly Literal[] {
  if (!HINT.test(text)) return [];
  const found: Literal[] = [];
  collect(fromMarkdown(text, options), found);
  return found;
}

function collect(node: Nodes, found: Literal[]): void {
  if (node.type === 'code' || node.type === 'inlineCode' || node.type === 'html') {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    found.push({ kind: node.type === 'html' ? 'html' : 'code', start, end });
  } else if ('children' in node) for (const child of node.children) collect(child, found);
}
