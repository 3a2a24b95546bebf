import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import type { PackedEncoding } from '../model/types.ts';
import { scanRecords } from './scanRecords.ts';
import { maxRecordBytes, packHeader, readRecord, recordKey, type Shape } from './vectorFormat.ts';

/** Index of a vector file; the vectors stay on disk. */
export interface VectorFile {
  readonly size: number;
  /** Bytes that belong to no sound record. */
  readonly damaged: number;
  /** False for a file of another model or with a damaged header; nothing is read from it. */
  readonly fits: boolean;
  has(key: string): boolean;
  /** Length of a record, 0 if there is none. */
  bytesOf(key: string): number;
  /** Returns `null` if there is no such record, or if it was damaged since. Never throws. */
  read(key: string): PackedEncoding | null;
  /** Returns a whole record as it stands in the file. Never throws. */
  readBytes(key: string): Buffer | null;
  /** Notes a record that was written. */
  add(key: string, at: number, length: number): void;
  /** Keys in the order in which the records stand in the file. */
  keys(): IterableIterator<string>;
}

const SLICE_BYTES = 1 << 20;
/** A place is offset × this + length: no file is longer than 2³⁵ bytes, no record than 2¹⁸. */
const PLACE_UNIT = 2 ** 18;

/**
 * Reads where the records of a file are, in slices, so that other work can go on in between.
 * @param handle stays open as long as the index is used
 * @throws errors of the file system
 */
export async function openVectorFile(handle: FileHandle, shape: Shape): Promise<VectorFile> {
  const places = new Map<string, number>();
  const add = (key: string, at: number, length: number): void => {
    places.delete(key);
    places.set(key, at * PLACE_UNIT + length);
  };
  const { size } = await handle.stat();
  const header = packHeader(shape);
  const start = await readFully(handle, 0, Math.min(size, header.length));
  const fits = start.equals(header);
  let damaged = 0;
  let at = header.length;
  while (fits && at < size) {
    const slice = await readFully(handle, at, Math.min(size - at, SLICE_BYTES + maxRecordBytes(shape)));
    const isLast = slice.length === 0 || at + slice.length >= size;
    const base = at;
    const scan = scanRecords(slice, shape, isLast, (key, from, length) => add(key, base + from, length));
    damaged += scan.damaged;
    at += scan.consumed;
    if (isLast) break;
  }
  const readBytes = (key: string): Buffer | null => {
    const place = places.get(key);
    if (place === undefined) return null;
    const record = Buffer.alloc(place % PLACE_UNIT);
    try {
      if (readSync(handle.fd, record, 0, record.length, Math.floor(place / PLACE_UNIT)) < record.length) return null;
    } catch {
      return null;
    }
    return recordKey(record, shape) === key ? record : null;
  };
  return {
    get size() {
      return places.size;
    },
    damaged,
    fits,
    has: (key) => places.has(key),
    bytesOf: (key) => (places.get(key) ?? 0) % PLACE_UNIT,
    keys: () => places.keys(),
    add,
    readBytes,
    read(key) {
      const record = readBytes(key);
      return record && readRecord(record, shape);
    },
  };
}

async function readFully(handle: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, at + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}
