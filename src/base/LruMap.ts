/** Map of at most `capacity` keys; when it is full, the key unused for longest makes room. */
export class LruMap<Key, Value> {
  readonly #items = new Map<Key, Value>();
  readonly #capacity: number;

  /** @param capacity 1 or more */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#items.size;
  }

  /** Whether the key is in the map. Does not count as use. */
  has(key: Key): boolean {
    return this.#items.has(key);
  }

  /** Returns the key's value and marks the key as used. */
  get(key: Key): Value | undefined {
    const value = this.#items.get(key);
    if (value !== undefined) this.set(key, value);
    return value;
  }

  /** Stores a value and marks its key as used. */
  set(key: Key, value: Value): void {
    this.#items.delete(key);
    this.#items.set(key, value);
    const [oldest] = this.#items.keys();
    if (this.#items.size > this.#capacity) this.#items.delete(oldest as Key);
  }

  delete(key: Key): void {
    this.#items.delete(key);
  }

  /** Iterates over keys and values, longest unused first. Does not count as use. */
  [Symbol.iterator](): IterableIterator<[Key, Value]> {
    return this.#items.entries();
  }
}
