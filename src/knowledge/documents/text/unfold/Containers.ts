import type { Opening } from '../dialects/types.ts';

interface Open {
  readonly opening: Opening;
  /** Columns of the mark. */
  readonly column: number;
  /** Columns by which its content is indented; null until the first line of content. */
  strip: number | null;
  /** True if it was shown as a question. */
  asks: boolean;
}

/** Columns by which MkDocs indents content. */
const INDENT = 4;
/** Maximum containers that are followed; those within are read as text. */
const MAX_DEPTH = 60;

/** The containers that are open, outermost first, and the indentation that their content has in common. */
export class Containers {
  #open: Open[] = [];

  /** Opens a container whose mark stands at a column, counted within the one around it. */
  open(opening: Opening, column: number, asks: boolean): void {
    if (this.#open.length >= MAX_DEPTH) return;
    this.#open.push({ opening, column, strip: opening.isIndented ? INDENT : null, asks });
  }

  /** Closes the innermost container of a group, and those within. Returns whether one of them was a question. */
  close(group: string): boolean {
    const at = this.#open.findLastIndex(({ opening }) => opening.group === group);
    return at >= 0 && this.#closeFrom(at);
  }

  /** Closes the indented containers that a line is no part of. Returns whether one of them was a question. */
  leave(column: number): boolean {
    let needed = 0;
    const at = this.#open.findIndex(({ opening, column: own, strip }) => {
      needed += strip ?? 0;
      return opening.isIndented && column < needed + own;
    });
    return at >= 0 && this.#closeFrom(at);
  }

  /** Whether a line at this column is part of all indented containers. */
  holds(column: number): boolean {
    let needed = 0;
    return this.#open.every(({ opening, column: own, strip }) => {
      needed += strip ?? 0;
      return !opening.isIndented || column >= needed + own;
    });
  }

  /** Removes from a line the indentation that its containers have in common. */
  dedent(text: string, column: number): string {
    let left = column;
    for (const container of this.#open) {
      container.strip ??= Math.max(0, left - container.column);
      left -= Math.min(left, container.strip);
    }
    return text.slice(column - left);
  }

  /** Whether a container of this group is open. */
  has(group: string): boolean {
    return this.#open.some(({ opening }) => opening.group === group);
  }

  /** Marks the innermost fold as a question. */
  askInFold(): void {
    const container = this.#open.findLast(({ opening }) => opening.kind === 'fold');
    if (container) container.asks = true;
  }

  #closeFrom(at: number): boolean {
    return this.#open.splice(at).some(({ asks }) => asks);
  }
}
