import { Worker } from 'node:worker_threads';
import { problemAt, warning } from '../knowledge/problems/issue.ts';
import type { Problem } from '../knowledge/types.ts';

/** What the worker is told. */
export interface FetchTask {
  readonly folder: string;
  /** Copies are kept in `fetched/` below it. */
  readonly dataFolder: string;
  /** Also from addresses that are not on the public internet. */
  readonly allowPrivate: boolean;
}

/** Memory of the worker. Beyond it the worker ends, and nothing else does. */
const MAX_MIB = 1024;

const unfinished = (message: string): Problem =>
  problemAt(
    'sources.yaml',
    1,
    warning(`the sources could not all be fetched (${message})`, 'remove “fetch” from what was added last'),
  );

/**
 * Brings in the sources that a folder's `sources.yaml` marks with `fetch:`, in a worker thread: a large page takes seconds
 * to read, in which people are answered.
 * @param ends gives up what is under way
 * @returns a function: what could not be had, or not be kept, as warnings. Calls that overlap are one. It rejects only
 * where it was given up.
 */
export function createFetcher(task: FetchTask, ends: AbortSignal): () => Promise<readonly Problem[]> {
  const fetchOnce = (): Promise<readonly Problem[]> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./fetchWorker.js', import.meta.url), {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: MAX_MIB },
      });
      const end = (): void => void worker.terminate();
      ends.addEventListener('abort', end);
      if (ends.aborted) end();
      worker.on('message', resolve);
      // What a page did to its reader is no reason to publish nothing.
      worker.on('error', ({ message }) => resolve([unfinished(message)]));
      worker.on('exit', (code) => {
        ends.removeEventListener('abort', end);
        reject(new Error(`Fetching the sources of ${task.folder} ended early (code ${code}).`));
      });
    });
  let running: Promise<readonly Problem[]> | null = null;
  return () => {
    running ??= fetchOnce().finally(() => {
      running = null;
    });
    return running;
  };
}
