import { createHash } from 'node:crypto';
import { Worker } from 'node:worker_threads';
import type { ReadDocument, ReadDocuments } from '../documents/types.ts';
import { isDocument } from '../files/layout.ts';
import type { RawFile } from '../files/types.ts';
import { createIssue } from '../problems/createIssue.ts';
import type { Issue } from '../problems/types.ts';
import { packRead, unpackRead } from './packRead.ts';
import type { ReadCache, ReadLimits, ReadMessage, ReadTask } from './types.ts';

const LIMITS: ReadLimits = { fileMs: 20_000, heapMb: 768 };
/** Files that are sent ahead of the one being read. */
const AHEAD = 8;

interface Pending extends ReadTask {
  readonly key: string;
}

/**
 * Reads the documents among the files in a worker thread, within limits of time and memory. A file that exceeds them is an
 * issue, and the others are read. Rejects only if the thread cannot be started.
 * @param cache documents read before, which are not read again; afterwards it holds exactly the documents among the files
 * @param tell receives how many documents are read, and how many there are
 */
export async function readInThread(
  files: readonly RawFile[],
  cache: ReadCache = new Map(),
  limits = LIMITS,
  tell: (read: number, all: number) => void = () => {},
): Promise<ReadDocuments> {
  const documents = new Map<string, ReadDocument | Issue>();
  const keys = new Set<string>();
  const pending: Pending[] = [];
  for (const file of files) {
    if ('issue' in file || !isDocument(file.path)) continue;
    const { path, bytes } = file;
    const key = createHash('sha256').update(`${path}\0`).update(bytes).digest('base64');
    const known = cache.get(key);
    keys.add(key);
    if (known) documents.set(path, unpackRead(known));
    else pending.push({ path, bytes, key });
  }
  for (const key of cache.keys()) if (!keys.has(key)) cache.delete(key);
  const keep = ({ path, key }: Pending, packed: SharedArrayBuffer): void => {
    cache.set(key, packed);
    documents.set(path, unpackRead(packed));
    tell(documents.size, keys.size);
  };
  for (let from = 0; from < pending.length; ) {
    const { read, issue } = await readUntilFailure(pending.slice(from), keep, limits);
    from += read;
    const failed = pending[from];
    if (issue && failed) keep(failed, packRead(issue));
    from += 1;
  }
  return documents;
}

/**
 * Reads files in one thread until one of them exceeds a limit.
 * @param keep is called with each file that was read
 * @returns how many were read, and the issue of the next one, if any
 */
async function readUntilFailure(
  pending: readonly Pending[],
  keep: (file: Pending, packed: SharedArrayBuffer) => void,
  { fileMs, heapMb }: ReadLimits,
): Promise<{ readonly read: number; readonly issue: Issue | null }> {
  const worker = new Worker(new URL('./readerWorker.js', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMb },
  });
  let read = 0;
  let sent = 0;
  let isReady = false;
  let deadline: NodeJS.Timeout | undefined;
  try {
    const issue = await new Promise<Issue | null>((resolve, reject) => {
      worker.on('message', (message: ReadMessage) => {
        clearTimeout(deadline);
        isReady = true;
        const file = pending[read];
        if (message !== 'ready' && file) {
          read += 1;
          keep(file, message);
        }
        if (read === pending.length) resolve(null);
        for (; sent < Math.min(read + AHEAD, pending.length); sent += 1) worker.postMessage(pending[sent]);
        deadline = setTimeout(() => resolve(createIssue('document/too-slow', fileMs / 1000)), fileMs);
      });
      worker.on('error', (error) => (isReady ? resolve(toIssue(error, heapMb)) : reject(error)));
    });
    return { read, issue };
  } finally {
    clearTimeout(deadline);
    await worker.terminate();
  }
}

function toIssue(error: Error, heapMb: number): Issue {
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory
    ? createIssue('document/needs-too-much-memory', heapMb)
    : createIssue('document/unreadable', error.message);
}
