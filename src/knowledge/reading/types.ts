/** Types of the reading of documents in a thread of its own. */

/**
 * Documents that were read before, by a hash of path and content. Each is a serialized `ReadDocument`, or the `Issue` that kept
 * it from being read, in memory that threads share.
 */
export type ReadCache = Map<string, SharedArrayBuffer>;

/** Limits of reading. */
export interface ReadLimits {
  /** Milliseconds for one file. */
  readonly fileMs: number;
  /** Memory for what is read at a time, in MiB. */
  readonly heapMb: number;
}

/** File to read. */
export interface ReadTask {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Message of the thread: it is ready, or has read the next of its files. */
export type ReadMessage = 'ready' | SharedArrayBuffer;
