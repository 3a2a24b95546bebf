/** The distinct stems of a knowledge base, numbered in the order they were met. */
export class Vocabulary {
  readonly stems: string[] = [];
  readonly #termOf = new Map<string, number>();

  constructor(stems: readonly string[] = []) {
    for (const stem of stems) this.add(stem);
  }

  /** The number of a stem, given out anew where it has none. */
  add(stem: string): number {
    let term = this.#termOf.get(stem);
    if (term === undefined) {
      term = this.stems.length;
      this.stems.push(stem);
      this.#termOf.set(stem, term);
    }
    return term;
  }

  /** The number of a stem, or -1 where the knowledge base does not have it. */
  get(stem: string): number {
    return this.#termOf.get(stem) ?? -1;
  }

  get size(): number {
    return this.stems.length;
  }
}
