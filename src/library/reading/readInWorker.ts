import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { ReadUpload, Upload } from '../../knowledge/readUpload.ts';

const MAX_MS = 60_000;
const MAX_HEAP_MB = 512;

/**
 * Reads an upload in a worker thread, within limits of time and memory. Rejects if it exceeds them.
 * @param signal ends the work
 */
export async function readInWorker(upload: Upload, signal?: AbortSignal): Promise<ReadUpload> {
  const worker = new Worker(new URL('./readWorker.js', import.meta.url), {
    workerData: upload,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  try {
    const deadline = AbortSignal.timeout(MAX_MS);
    const [read] = await once(worker, 'message', { signal: signal ? AbortSignal.any([signal, deadline]) : deadline });
    return read as ReadUpload;
  } finally {
    await worker.terminate();
  }
}
