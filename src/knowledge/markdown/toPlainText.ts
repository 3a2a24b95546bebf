import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const BLOCKS = ['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'list'];
const disable = { null: [...BLOCKS, 'setextUnderline', 'thematicBreak'] };
const inline = unified().use(remarkParse).data('micromarkExtensions', [{ disable }]).freeze();
/** Without any of these, Markdown is plain text already. */
const MARKUP = /[\\`*_[\]<&]/;
/** Longer text is no heading or phrasing any more and stays as it is: the parser takes the square of its length. */
const MAX_PARSED = 1000;

/** One line of Markdown → its words: `**peace** [deal](https://…)` → `peace deal`. */
export function toPlainText(markdown: string): string {
  const line = markdown.replace(/\s+/g, ' ').trim();
  if (line.length > MAX_PARSED || !MARKUP.test(line)) return line;
  return textOf(inline.parse(line)).replace(/\s+/g, ' ').trim();
}

function textOf(node: Nodes): string {
  if (node.type === 'html') return node.value.startsWith('<!--') ? '' : node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
