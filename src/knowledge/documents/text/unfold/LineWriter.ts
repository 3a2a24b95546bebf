import { titleRole } from '../dialects/kindOf.ts';
import { RAW_GROUP } from '../dialects/readTemplateTag.ts';
import type { Marker } from '../dialects/types.ts';
import type { DocumentLine } from '../types.ts';
import { Containers } from './Containers.ts';

const ITEM = /^[ \t]*(?:[-*+•]|\d{1,9}[.)])(?:[ \t]|$)/u;
/** Maximum parts of a title in HTML. */
const MAX_PARTS = 20;

/** Writes the lines of a document without the marks of its dialect. */
export class LineWriter {
  readonly lines: DocumentLine[] = [];
  readonly containers = new Containers();
  /** Title in HTML that is being read. */
  #title: { readonly group: string; readonly level: number; readonly number: number; parts: string[] } | null = null;
  /** HTML lists that are open, outermost first, with the number of their next item. */
  readonly #lists: { readonly isOrdered: boolean; next: number }[] = [];
  #bullet: string | null = null;

  /** True within a list in HTML, where indentation means nothing. */
  get isInHtmlList(): boolean {
    return this.#lists.length > 0;
  }

  add(role: DocumentLine['role'], text: string, number: number): void {
    this.lines.push({ role, text, number });
  }

  /** Writes a line of Markdown. */
  prose(text: string, number: number): void {
    if (this.#title && this.#title.parts.length < MAX_PARTS && text.trim() !== '') {
      this.#title.parts.push(text.trim());
      return;
    }
    this.#finishTitle();
    const shown = this.containers.has(RAW_GROUP) ? text.replace(/[{}]/gu, '\\$&') : text;
    const words = this.isInHtmlList ? shown.trim() : shown;
    const bullet = words === '' ? null : this.#bullet;
    if (bullet !== null) this.#bullet = null;
    this.add('prose', bullet === null ? words : bullet + words.trim(), number);
  }

  /** Ends the paragraph. */
  blank(number: number): void {
    // A title may begin below its tag.
    if (this.#title?.parts.length !== 0) this.#finishTitle();
    if (this.lines.at(-1)?.text !== '') this.add('prose', '', number);
  }

  /** Removes the item just written, which stands for a table of contents. */
  dropItem(): void {
    const last = this.lines.at(-1);
    if (last?.role === 'prose' && ITEM.test(last.text)) this.lines.pop();
  }

  /** Ends an answer, if there is one. */
  end(asks: boolean, number: number): void {
    if (asks) this.add('end', '', number);
  }

  /** Writes the title of a box, fold or tab. Returns whether it is a question. */
  titled(kind: Parameters<typeof titleRole>[0], title: string, number: number): boolean {
    const role = titleRole(kind, title);
    if (role !== null) this.add(role, title, number);
    return role === 'question';
  }

  /** Writes what a mark means; `column` is where it stands. */
  apply(marker: Marker, column: number, number: number): void {
    if (marker.action === 'title' && this.#title) return;
    this.#finishTitle();
    this.blank(number);
    if (marker.action === 'title') this.#title = { ...marker, number, parts: [] };
    else if (marker.action === 'item') this.#bullet = this.#nextBullet();
    else if (marker.action === 'open') {
      const isList = /^(?:ul|ol|menu)$/u.test(marker.group);
      if (isList) this.#lists.push({ isOrdered: marker.group === 'ol', next: 1 });
      this.containers.open(marker, column, this.titled(marker.kind, marker.title, number));
    } else if (marker.action === 'close') {
      if (/^(?:ul|ol|menu)$/u.test(marker.group)) this.#lists.pop();
      this.end(this.containers.close(marker.group), number);
    }
  }

  #nextBullet(): string {
    const list = this.#lists.at(-1);
    const indent = '    '.repeat(Math.max(0, this.#lists.length - 1));
    if (!list?.isOrdered) return `${indent}- `;
    list.next += 1;
    return `${indent}${list.next - 1}. `;
  }

  #finishTitle(): void {
    const title = this.#title;
    if (!title) return;
    this.#title = null;
    const text = title.parts.join(' ');
    if (title.level < 7) this.add('prose', `${'#'.repeat(title.level)} ${text}`, title.number);
    else if (this.titled('fold', text, title.number)) this.containers.askInFold();
  }
}
