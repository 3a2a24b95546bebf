import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createVectorFile } from './cache/createVectorFile.ts';
import { openVectorFile, type VectorFile } from './cache/openVectorFile.ts';
import { PendingRecords } from './cache/PendingRecords.ts';
import { rewriteVectorFile } from './cache/rewriteVectorFile.ts';
import { keyOf, packHeader, packRecord, readRecord } from './cache/vectorFormat.ts';
import { packEncoding, toEncoding } from './model/toEncoding.ts';
import type { VectorCache, VectorCacheOptions } from './types.ts';

const MAX_BYTES = 512 << 20;
/** Share of `maxBytes` that is kept when the file is full. */
const KEPT_SHARE = 0.75;
/** Size of the encodings kept in memory if the disk cannot be written. */
const MAX_MEMORY_BYTES = 64 << 20;

/**
 * Opens the vectors kept for a model. Records are appended in single writes, and each has a checksum: a process that is
 * killed, a second process on the same file or a damaged disk cost the records they touch, and nothing wrong is ever
 * returned. A disk that fails is reported once; vectors are then kept in memory only.
 */
export async function createVectorCache(options: VectorCacheOptions): Promise<VectorCache> {
  const { folder, model, log, maxBytes = MAX_BYTES } = options;
  const path = join(folder, `${model.id}.vectors`);
  const used = new Set<string>();
  const unwritten = new PendingRecords();
  const handles: FileHandle[] = [];
  let own: { readonly handle: FileHandle; readonly file: VectorFile } | null = null;
  let bytes = 0;
  let writable = true;
  let writing: Promise<void> | null = null;

  const giveUp = (error: unknown): void => {
    if (!writable) return;
    writable = false;
    const reason = (error as Error).message;
    log.warn(`vectors: ${path} cannot be written (${reason}). Vectors are kept in memory until the end.`);
  };
  const openOwn = async (): Promise<void> => {
    if (writable) await createVectorFile(path, model);
    const handle = await open(path, writable ? 'a+' : 'r');
    handles.push(handle);
    if (writable && (await handle.stat()).size === 0) await handle.write(packHeader(model));
    const file = await openVectorFile(handle, model);
    bytes = (await handle.stat()).size;
    own = { handle, file };
  };
  const rewrite = async (limit: number): Promise<void> => {
    const source = own?.file.fits ? own.file : null;
    const wanted = [...used].filter((key) => source?.has(key));
    await rewriteVectorFile(path, model, source, wanted, limit);
    await openOwn();
  };
  const openShipped = async (from: string): Promise<readonly VectorFile[]> => {
    try {
      const handle = await open(from, 'r');
      handles.push(handle);
      const file = await openVectorFile(handle, model);
      if (file.fits) return [file];
      log.info(`vectors: ${from} is of another model and is not used`);
    } catch (error) {
      log.info(`vectors: ${from} cannot be read (${(error as Error).message})`);
    }
    return [];
  };

  try {
    await mkdir(folder, { recursive: true });
    await openOwn();
  } catch (error) {
    giveUp(error);
    await openOwn().catch(() => {});
  }
  const { fits = true, damaged = 0, size = 0 } = (own as { file: VectorFile } | null)?.file ?? {};
  if (!fits && writable) log.warn(`vectors: ${path} is damaged or of another model, and is begun anew`);
  else if (damaged > 0) log.warn(`vectors: ${damaged} damaged bytes in ${path} were skipped; ${size} texts are kept`);
  if (writable && (!fits || damaged > 0 || bytes > maxBytes)) await rewrite(maxBytes * KEPT_SHARE).catch(giveUp);
  const shipped: VectorFile[] = [];
  for (const from of options.shipped ?? []) shipped.push(...(await openShipped(from)));

  const append = async (batch: readonly (readonly [string, Buffer])[]): Promise<void> => {
    const block = Buffer.concat(batch.map(([, record]) => record));
    if (bytes + block.length > maxBytes) await rewrite(maxBytes * KEPT_SHARE - block.length);
    if (!own) throw new Error('it is not open');
    const { bytesWritten } = await own.handle.write(block);
    if (bytesWritten < block.length) throw new Error('the disk is full');
    bytes = (await own.handle.stat()).size;
    // If another process wrote in between, the record is not found here and is encoded again; a wrong one is never returned.
    let at = bytes - block.length;
    for (const [key, record] of batch) {
      own.file.add(key, at, record.length);
      at += record.length;
      unwritten.delete(key, record);
    }
  };
  const writeAll = async (): Promise<void> => {
    while (writable && unwritten.size > 0) {
      await append(unwritten.batch()).catch(giveUp);
    }
    writing = null;
  };

  return {
    get size() {
      return (own?.file.fits ? own.file.size : 0) + unwritten.size + shipped.reduce((sum, file) => sum + file.size, 0);
    },
    has(text, kind = 'passage') {
      const key = keyOf(text, kind);
      return unwritten.get(key) !== undefined || own?.file.has(key) === true || shipped.some((file) => file.has(key));
    },
    get(text, kind = 'passage') {
      const key = keyOf(text, kind);
      used.delete(key);
      used.add(key);
      const record = unwritten.get(key);
      if (record) return toEncoding(readRecord(record, model));
      for (const file of own ? [own.file, ...shipped] : shipped) {
        const packed = file.read(key);
        if (packed) return toEncoding(packed);
      }
      return null;
    },
    put(text, encoding, kind = 'passage') {
      const key = keyOf(text, kind);
      const record = packRecord(key, packEncoding(encoding));
      used.delete(key);
      used.add(key);
      unwritten.set(key, record);
      if (!writable) unwritten.shrink(MAX_MEMORY_BYTES);
      writing ??= Promise.resolve().then(writeAll);
    },
    flush: () => writing ?? Promise.resolve(),
    async close() {
      await writing;
      writable = false;
      await Promise.all(handles.splice(0).map((handle) => handle.close().catch(() => {})));
    },
  };
}
