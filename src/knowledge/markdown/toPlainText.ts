import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

const BLOCKS = ['blockQuote', 'codeFenced', 'codeIndented', 'definition', 'headingAtx', 'htmlFlow', 'list'];
const inlineOnly = { extensions: [{ disable: { null: [...BLOCKS, 'setextUnderline', 'thematicBreak'] } }] };
/** Text without any of these characters is plain text already. */
const MARKUP = /[\\`*_[\]<&]/;
/** Maximum characters to parse; longer text is returned unchanged, because the parser takes quadratic time. */
const MAX_PARSED = 1000;

/** Returns one line of Markdown as plain text: `**peace** [deal](https://…)` becomes `peace deal`. */
export function toPlainText(markdown: string): string {
  const line = markdown.replace(/\s+/g, ' ').trim();
  if (line.length > MAX_PARSED || !MARKUP.test(line)) return line;
  return textOf(fromMarkdown(line, inlineOnly)).replace(/\s+/g, ' ').trim();
}

/** Returns the text of Markdown nodes, without their marks. */
export function textOf(node: Nodes): string {
  if (node.type === 'html') return node.value.startsWith('<!--') ? '' : node.value;
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
