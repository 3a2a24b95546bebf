import { type HtmlNode, isElement, TEXT } from './dom.ts';

/** Elements without text of their own, or whose text is not content. */
export const SKIP =
  /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|IFRAME|OBJECT|SVG|CANVAS|FIGCAPTION|HEAD|SELECT|TEXTAREA|INPUT)$/iu;
/** Elements that a browser sets within a line. */
export const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|BIG|BUTTON|CITE|CODE|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRIKE|STRONG|SUB|SUP|TIME|TT|U|VAR|WBR)$/iu;
const TIGHT = /^(?:SUB|SUP|WBR)$/iu;

/** Returns the text of an element on one line, with a space wherever a browser sets parts of it apart. */
export function readText(node: HtmlNode): string {
  const parts: string[] = [];
  const walk = (one: HtmlNode, before: HtmlNode | null): void => {
    if (one.nodeType === TEXT) parts.push(one.textContent ?? '');
    if (!isElement(one) || SKIP.test(one.nodeName)) return;
    const isInline = INLINE.test(one.nodeName);
    if (!isInline || (before !== null && areApart(before, one))) parts.push(' ');
    let previous: HtmlNode | null = null;
    for (const child of one.childNodes) {
      walk(child, previous);
      previous = child;
    }
    if (!isInline) parts.push(' ');
  };
  walk(node, null);
  return parts.join('').replace(/\s+/gu, ' ').trim();
}

/**
 * Whether two neighbours within a line are words of their own, although no space stands between them: both are elements, and a
 * word ends where another begins. Style sheets set such elements apart.
 */
export function areApart(before: HtmlNode, after: HtmlNode): boolean {
  if (!isElement(before) || !isElement(after) || TIGHT.test(before.nodeName) || TIGHT.test(after.nodeName))
    return false;
  const [left, right] = [before.textContent ?? '', after.textContent ?? ''];
  return /[\p{L}\p{N}][.,:;!?)]?$/u.test(left) && left.trim().length > 1 && /^[\p{Lu}\p{N}(]/u.test(right);
}
