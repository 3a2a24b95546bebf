/** Distinct stems of a knowledge base, numbered from 0 in the order of their first occurrence. */
export class Vocabulary {
  readonly stems: string[] = [];
  readonly #termOf = new Map<string, number>();

  constructor(stems: readonly string[] = []) {
    for (const stem of stems) this.add(stem);
  }

  /** Returns the number of a stem, and adds the stem if it is new. */
  add(stem: string): number {
    let term = this.#termOf.get(stem);
    if (term === undefined) {
      term = this.stems.length;
      this.stems.push(stem);
      this.#termOf.set(stem, term);
    }
    return term;
  }

  /** Returns the number of a stem, or −1 if the knowledge base does not have it. */
  get(stem: string): number {
    return this.#termOf.get(stem) ?? -1;
  }

  get size(): number {
    return this.stems.length;
  }
}
