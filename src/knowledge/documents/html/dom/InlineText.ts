import { escapeMarkdown } from '../../blocks/sanitizeInline.ts';
import type { HtmlElement } from './dom.ts';
import { readText } from './readText.ts';

/** Maximum characters of bold text that can be a heading. */
const MAX_LEAD = 120;
const MAX_ADDRESS = 1000;
const CODE = /^(?:CODE|KBD|SAMP|TT)$/iu;
/** Characters around the number of a part that is Markdown already; text has none. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/** Collects the text of a paragraph; links and code become Markdown, the rest is escaped. */
export class InlineText {
  #text = '';
  /** Length of the bold text at the start. */
  #lead = 0;
  #parts: string[] = [];

  get isEmpty(): boolean {
    return this.#text.trim() === '';
  }

  get endsWithBreaks(): boolean {
    return this.#text.endsWith('\n\n');
  }

  /** Adds text as it stands on the page. */
  add(text: string, isBold: boolean): void {
    this.#push(text.replace(/[\uE000\uE001]/gu, ''), isBold);
  }

  addBreak(): void {
    this.#text += /\n\s*$/u.test(this.#text) ? '\n\n' : '\n';
  }

  /** Adds a link to an address of the web, or code, as Markdown; returns false if the element is neither. */
  addElement(element: HtmlElement, isBold: boolean): boolean {
    const text = readText(element);
    const markdown = CODE.test(element.nodeName) ? writeCode(text) : writeLink(element, text);
    if (markdown === null || text === '') return false;
    const space = /^\s/u.test(element.textContent ?? '') ? ' ' : '';
    const after = /\s$/u.test(element.textContent ?? '') ? ' ' : '';
    this.#push(`${space}${OPEN}${this.#parts.push(markdown) - 1}${CLOSE}${after}`, isBold);
    return true;
  }

  /** Returns the paragraph as inline Markdown, and begins the next. Bold is kept only if it makes a heading or question. */
  take(): string {
    const [lead, rest] = [this.#text.slice(0, this.#lead).trim(), this.#text.slice(this.#lead)];
    const isKept = lead !== '' && lead.length <= MAX_LEAD && (rest.trim() === '' || /[?？]$/u.test(lead));
    const markdown = isKept ? `**${escapeMarkdown(lead)}** ${escapeMarkdown(rest)}`.trim() : escapeMarkdown(this.#text);
    const parts = this.#parts;
    this.#text = '';
    this.#lead = 0;
    this.#parts = [];
    return markdown.replace(/\uE000(\d+)\uE001/gu, (_, at: string) => parts[Number(at)] ?? '');
  }

  #push(text: string, isBold: boolean): void {
    const isLead = isBold && this.#text.slice(this.#lead).trim() === '';
    this.#text += text;
    if (isLead) this.#lead = this.#text.length;
  }
}

const writeCode = (text: string): string => {
  const marks = text.includes('`') ? '``' : '`';
  return `${marks}${text}${marks}`;
};

function writeLink(element: HtmlElement, text: string): string | null {
  const address = element.getAttribute('href')?.trim() ?? '';
  if (!/^A$/iu.test(element.nodeName) || !/^https?:\/\/[^\s<>]+$/iu.test(address) || address.length > MAX_ADDRESS)
    return null;
  if (text === address || !/[\p{L}\p{N}]/u.test(text)) return escapeMarkdown(text);
  return `[${escapeMarkdown(text).replace(/[[\]]/gu, '\\$&')}](${address.replace(/[()]/gu, (mark) => (mark === '(' ? '%28' : '%29'))})`;
}
