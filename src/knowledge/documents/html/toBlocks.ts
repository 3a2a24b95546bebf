import { BlockList } from '../blocks/BlockList.ts';
import { escapeMarkdown } from '../blocks/sanitizeInline.ts';
import type { Block } from '../types.ts';
import { ASKS, type HtmlElement, type HtmlNode, isElement, TEXT } from './dom/dom.ts';
import { InlineText } from './dom/InlineText.ts';
import { areApart, INLINE, SKIP } from './dom/readText.ts';
import { questionText } from './markQuestions.ts';
import { readHtmlTable } from './readHtmlTable.ts';

/**
 * Turns the content of an element into blocks: whatever a browser would set apart is a paragraph. Recursive: `readHtml`
 * has already refused deep nesting.
 */
export function toBlocks(root: HtmlElement): readonly Block[] {
  const walker = new BlockWalker();
  walker.walk(root);
  return walker.finish();
}

class BlockWalker {
  readonly #list = new BlockList();
  readonly #words = new InlineText();
  /** Lists that are open, innermost last: the number of the next item, or null for bullets. */
  readonly #lists: (number | null)[] = [];
  #bolds = 0;
  /** Item that has begun and has no words yet, and its number if it has one. */
  #item: { readonly ordinal: number | undefined } | null = null;
  /** True after a marked question whose answer has no end of its own. */
  #isAsked = false;

  finish(): readonly Block[] {
    this.#close();
    return this.#list.blocks;
  }

  walk(node: HtmlNode, before: HtmlNode | null = null): void {
    if (node.nodeType === TEXT) this.#words.add(node.textContent ?? '', this.#bolds > 0);
    if (!isElement(node) || SKIP.test(node.nodeName)) return;
    const name = node.nodeName.toUpperCase();
    const asks = node.getAttribute(ASKS) !== null;
    if (name === 'BUTTON' && !asks) return;
    if (asks) this.#heading(node, 7, true);
    else if (/^H[1-6]$/u.test(name) || node.getAttribute('role') === 'heading') {
      const isQuestion = node.querySelector(`[${ASKS}]`) !== null;
      this.#heading(node, isQuestion ? 7 : levelOf(node, name), isQuestion);
    } else if (name === 'SUMMARY' || name === 'DT') this.#heading(node, 7, true);
    else if (INLINE.test(name)) this.#inline(node, name, before);
    else if (name === 'BR') {
      this.#words.addBreak();
      // Two line breaks in a row separate paragraphs.
      if (this.#words.endsWithBreaks) this.#close();
    } else if (name === 'PRE') this.#code(node);
    else if (name === 'TABLE') {
      this.#close();
      if (!readHtmlTable(node, this.#list)) this.#block(node, name);
    } else this.#block(node, name);
  }

  #inline(node: HtmlElement, name: string, before: HtmlNode | null): void {
    if (before !== null && areApart(before, node)) this.#words.add(' ', this.#bolds > 0);
    if (this.#words.addElement(node, this.#bolds > 0)) return;
    const isBold = name === 'STRONG' || name === 'B';
    if (isBold) this.#bolds += 1;
    this.#children(node);
    if (isBold) this.#bolds -= 1;
  }

  #block(node: HtmlElement, name: string): void {
    const isList = name === 'UL' || name === 'OL' || name === 'MENU';
    this.#close();
    const wasAsked = this.#isAsked;
    this.#isAsked = false;
    if (isList) this.#lists.push(name === 'OL' ? Number(node.getAttribute('start') ?? 1) || 0 : null);
    if (name === 'LI') this.#item = { ordinal: this.#takeOrdinal(node) };
    this.#children(node);
    this.#close();
    if (name === 'LI') this.#item = null;
    if (isList) this.#lists.pop();
    if (name === 'DETAILS' || name === 'DL') this.#list.end();
    else if (this.#isAsked && !this.#endsWithQuestion()) {
      this.#list.end();
      this.#isAsked = false;
    }
    this.#isAsked ||= wasAsked;
  }

  #children(node: HtmlElement): void {
    let before: HtmlNode | null = null;
    for (const child of node.childNodes) {
      this.walk(child, before);
      before = child;
    }
  }

  #heading(element: HtmlElement, level: number, asks: boolean): void {
    this.#close();
    // The number of an item that begins with a question is not its answer's.
    if (asks) this.#item = null;
    // Many pages put a link to the heading at its end.
    const text = questionText(element)
      .replace(/\s*[#¶§]\s*$/u, '')
      .replace(/^#\s+/u, '');
    this.#list.add('heading', escapeMarkdown(text), { level, asks });
    this.#isAsked = asks && !/^(?:SUMMARY|DT)$/iu.test(element.nodeName);
  }

  #code(element: HtmlElement): void {
    this.#close();
    const code = (element.textContent ?? '').replace(/^\n|\s+$/gu, '');
    const fence = code.includes('```') ? '~~~~' : '```';
    this.#list.add('code', `${fence}\n${code}\n${fence}`);
  }

  #close(): void {
    const text = this.#words.take();
    if (text === '') return;
    const details = { level: Math.max(0, this.#lists.length - 1), ordinal: this.#item?.ordinal };
    this.#list.add(this.#item ? 'item' : 'text', text, details);
    this.#item = null;
  }

  #takeOrdinal(item: HtmlElement): number | undefined {
    const next = this.#lists.at(-1) ?? null;
    if (next === null) return undefined;
    const ordinal = Number(item.getAttribute('value') ?? next) || next;
    this.#lists[this.#lists.length - 1] = ordinal + 1;
    return ordinal;
  }

  #endsWithQuestion(): boolean {
    const last = this.#list.blocks.at(-1);
    return last?.kind === 'heading' && last.asks;
  }
}

/** Returns the level of a heading, 1–6. */
function levelOf(heading: HtmlElement, name: string): number {
  const level = Number(/^H[1-6]$/u.test(name) ? name[1] : heading.getAttribute('aria-level'));
  return level >= 1 && level <= 6 ? Math.floor(level) : 2;
}
