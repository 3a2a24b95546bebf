const BATCH_BYTES = 1 << 18;

/** Records that are not on disk yet, in the order in which they came. */
export class PendingRecords {
  readonly #records = new Map<string, Buffer>();
  #bytes = 0;

  get size(): number {
    return this.#records.size;
  }

  get(key: string): Buffer | undefined {
    return this.#records.get(key);
  }

  set(key: string, record: Buffer): void {
    this.delete(key, this.#records.get(key));
    this.#records.set(key, record);
    this.#bytes += record.length;
  }

  /** Takes a record out, unless another one has taken its place. */
  delete(key: string, record: Buffer | undefined): void {
    if (!record || this.#records.get(key) !== record) return;
    this.#records.delete(key);
    this.#bytes -= record.length;
  }

  /** Drops the oldest records until the rest has at most so many bytes. */
  shrink(maxBytes: number): void {
    for (const [key, record] of this.#records) {
      if (this.#bytes <= maxBytes) return;
      this.delete(key, record);
    }
  }

  /** Returns the oldest records, about 256 KiB of them. They stay until they are deleted. */
  batch(): readonly (readonly [string, Buffer])[] {
    const batch: (readonly [string, Buffer])[] = [];
    let bytes = 0;
    for (const entry of this.#records) {
      batch.push(entry);
      bytes += entry[1].length;
      if (bytes >= BATCH_BYTES) break;
    }
    return batch;
  }
}
