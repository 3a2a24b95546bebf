/** An item's place in its list. */
export interface ItemPlace {
  /** Nesting depth from 0. */
  readonly level: number;
  /** Number of the item in an ordered list, as Markdown counts: from the first item's own number. */
  readonly ordinal?: number;
}

interface List {
  readonly indent: number;
  /** Columns from which on text belongs to the item. */
  readonly content: number;
  /** `.` or `)`; a list with the other one is another list. */
  readonly delimiter: string;
  /** Number of the next item; null in a bulleted list. */
  readonly next: number | null;
}

/** Deepest level that is told apart. */
const MAX_LEVEL = 20;

/** Follows the lists of a document by the indentation of their items. */
export class ListLevels {
  #lists: List[] = [];

  get isOpen(): boolean {
    return this.#lists.length > 0;
  }

  /** Places an item whose bullet is `marker` and stands at a column. */
  place(indent: number, marker: string): ItemPlace {
    const number = /^\d/u.test(marker) ? Number.parseInt(marker, 10) : null;
    while (this.#lists.length > MAX_LEVEL || indent < (this.#lists.at(-1)?.indent ?? 0)) this.#lists.pop();
    const last = this.#lists.at(-1);
    // Two columns are enough to nest: people indent below “1.” as below “-”.
    const isSibling = last !== undefined && indent < Math.min(last.content, last.indent + 2);
    if (isSibling) this.#lists.pop();
    const delimiter = marker.at(-1) ?? '';
    const goesOn = isSibling && last.next !== null && number !== null && last.delimiter === delimiter;
    const ordinal = goesOn && (last.next ?? 0) > 0 ? (last.next as number) : number;
    this.#lists.push({
      indent,
      content: indent + marker.length + 1,
      delimiter,
      next: ordinal === null ? null : ordinal + 1,
    });
    const level = this.#lists.length - 1;
    return ordinal === null ? { level } : { level, ordinal };
  }

  /** Returns the number of items that a paragraph at a column is within, and closes the lists that it ends. */
  depthOf(indent: number): number {
    while (
      this.#lists.length > 0 &&
      indent < Math.min(this.#lists.at(-1)?.content ?? 0, (this.#lists.at(-1)?.indent ?? 0) + 2)
    )
      this.#lists.pop();
    return this.#lists.length;
  }

  close(): void {
    this.#lists = [];
  }
}
