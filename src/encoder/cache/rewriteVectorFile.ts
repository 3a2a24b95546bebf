import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import type { VectorFile } from './openVectorFile.ts';
import { packHeader, type Shape } from './vectorFormat.ts';

const SLICE_BYTES = 1 << 18;

/**
 * Writes a vector file anew and puts it in place of the old one at once: whoever has the old one open goes on with it.
 * @param source where the records come from; `null` for an empty file
 * @param used keys to be kept first, the last used ones last; then those that were written last
 * @param maxBytes size of the new file at most
 * @throws errors of the file system; the old file then stays
 */
export async function rewriteVectorFile(
  path: string,
  shape: Shape,
  source: VectorFile | null,
  used: readonly string[],
  maxBytes: number,
): Promise<void> {
  const temporary = `${path}.${Math.random().toString(36).slice(2)}.new`;
  const handle = await open(temporary, 'wx');
  try {
    await writeRecords(handle, shape, source, used, maxBytes);
    await handle.close();
    await rename(temporary, path);
  } catch (error) {
    await handle.close().catch(() => {});
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}

async function writeRecords(
  handle: FileHandle,
  shape: Shape,
  source: VectorFile | null,
  used: readonly string[],
  maxBytes: number,
): Promise<void> {
  const header = packHeader(shape);
  let slice: Buffer[] = [header];
  let inSlice = header.length;
  const write = async (): Promise<void> => {
    await handle.writeFile(Buffer.concat(slice));
    slice = [];
    inSlice = 0;
  };
  const kept = source ? choose(source, used, maxBytes - header.length) : [];
  for (const key of kept) {
    const record = source?.readBytes(key);
    if (!record) continue;
    slice.push(record);
    inSlice += record.length;
    if (inSlice >= SLICE_BYTES) await write();
  }
  await write();
}

/** Returns the keys to keep, the most valuable last: so it stands in a file that is only appended to. */
function choose(source: VectorFile, used: readonly string[], maxBytes: number): readonly string[] {
  const kept: string[] = [];
  let bytes = 0;
  for (const key of new Set([...[...used].reverse(), ...[...source.keys()].reverse()])) {
    bytes += source.bytesOf(key);
    if (bytes > maxBytes) break;
    kept.push(key);
  }
  return kept.reverse();
}
