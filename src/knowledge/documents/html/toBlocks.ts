import { BlockList } from '../blocks/BlockList.ts';
import { formatTableRow } from '../blocks/formatTableRow.ts';
import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import type { Block } from '../types.ts';
import { ELEMENT, type HtmlElement, type HtmlNode, TEXT } from './dom.ts';

const SKIP = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|FIGCAPTION|FORM|BUTTON|NAV|ASIDE|HEAD)$/iu;
const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|BIG|CITE|CODE|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/iu;

/**
 * Turns the content of an element into blocks: whatever a browser would set apart is a paragraph. Recursive: `readHtml`
 * has already refused deep nesting.
 */
export function toBlocks(root: HtmlElement): readonly Block[] {
  const list = new BlockList();
  let words = '';
  let depth = -1;
  /** Length of the bold text at the start of `words`, and the number of bold elements that are open. */
  let boldLength = 0;
  let bolds = 0;
  /** True if a list item has begun and has no words yet. */
  let isItem = false;

  const close = (): void => {
    const text = formatLead(words.slice(0, boldLength), words.slice(boldLength));
    if (text !== '') {
      list.add(isItem ? 'item' : 'text', text, { level: Math.max(0, depth) });
      isItem = false;
    }
    words = '';
    boldLength = 0;
  };
  const heading = (element: HtmlElement, level: number, asks: boolean): void => {
    close();
    // Many pages put a link to the heading at its end.
    list.add('heading', escapeMarkdown(textOf(element).replace(/\s*[#¶§]\s*$/u, '')), { level, asks });
  };
  const table = (element: HtmlElement): void => {
    close();
    let header: readonly string[] = [];
    for (const row of element.querySelectorAll('tr')) {
      const cells = [...row.childNodes].filter(isElement);
      const texts = cells.map((cell) => textOf(cell).replace(/\s+/gu, ' ').trim());
      const isHeader =
        header.length === 0 && cells.length > 1 && cells.every(({ nodeName }) => /^TH$/iu.test(nodeName));
      if (isHeader) header = texts;
      list.add('item', escapeMarkdown(isHeader ? texts.join('; ') : formatTableRow(header, texts)));
    }
  };
  const walk = (node: HtmlNode): void => {
    if (node.nodeType === TEXT) {
      const isLead = bolds > 0 && words.slice(boldLength).trim() === '';
      words += node.textContent ?? '';
      if (isLead) boldLength = words.length;
    }
    if (!isElement(node) || SKIP.test(node.nodeName)) return;
    const name = node.nodeName.toUpperCase();
    if (INLINE.test(name)) {
      const isBold = name === 'STRONG' || name === 'B';
      if (isBold) bolds += 1;
      for (const child of node.childNodes) walk(child);
      if (isBold) bolds -= 1;
    } else if (/^H[1-6]$/u.test(name)) heading(node, Number(name[1]), false);
    else if (name === 'SUMMARY' || name === 'DT') heading(node, 7, true);
    else if (name === 'BR') words += /\n\s*$/u.test(words) ? '\n\n' : '\n';
    else if (name === 'TABLE' && node.querySelector('table') === null) table(node);
    else if (name === 'PRE') {
      close();
      const code = (node.textContent ?? '').replace(/^\n|\s+$/gu, '');
      const fence = code.includes('```') ? '~~~~' : '```';
      list.add('code', `${fence}\n${code}\n${fence}`);
    } else {
      const isList = name === 'UL' || name === 'OL' || name === 'MENU';
      close();
      if (isList) depth += 1;
      if (name === 'LI') isItem = true;
      for (const child of node.childNodes) walk(child);
      close();
      if (name === 'LI') isItem = false;
      if (isList) depth -= 1;
      if (name === 'DETAILS' || name === 'DL') list.end();
    }
    // Two line breaks in a row separate paragraphs.
    if (name === 'BR' && words.endsWith('\n\n')) close();
  };
  walk(root);
  close();
  return list.blocks;
}

/** Maximum characters of bold text that can be a heading. */
const MAX_LEAD = 120;

/**
 * Formats a paragraph that begins in bold as inline Markdown. Bold is kept only if it makes the paragraph a heading
 * (nothing follows it) or a question.
 */
function formatLead(bold: string, rest: string): string {
  const lead = bold.trim();
  const isKept = lead !== '' && lead.length <= MAX_LEAD && (rest.trim() === '' || /[?？]$/u.test(lead));
  return isKept ? `**${escapeMarkdown(lead)}** ${escapeMarkdown(rest)}`.trim() : escapeMarkdown(bold + rest);
}

function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT;
}

function textOf(element: HtmlElement): string {
  return element.textContent ?? '';
}
