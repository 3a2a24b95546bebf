import { deserialize, serialize } from 'node:v8';
import type { ReadDocument } from '../documents/types.ts';
import type { Issue } from '../problems/types.ts';

/** Serializes what was read of a document into memory that threads share. */
export function packRead(read: ReadDocument | Issue): SharedArrayBuffer {
  const bytes = serialize(read);
  const shared = new SharedArrayBuffer(bytes.length);
  new Uint8Array(shared).set(bytes);
  return shared;
}

/** Returns what `packRead` serialized. */
export const unpackRead = (shared: SharedArrayBuffer): ReadDocument | Issue =>
  deserialize(new Uint8Array(shared)) as ReadDocument | Issue;
