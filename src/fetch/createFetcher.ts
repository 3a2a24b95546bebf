import { Worker } from 'node:worker_threads';
import { createProblem } from '../knowledge/problems/createProblem.ts';
import type { Problem } from '../knowledge/types.ts';

/** Task of the worker. */
export interface FetchTask {
  readonly folder: string;
  /** Copies are saved in `fetched/` below it. */
  readonly dataFolder: string;
  /** True to fetch also from addresses that are not on the public internet. */
  readonly allowPrivate: boolean;
}

/** Maximum memory of the worker, in MiB. Beyond it only the worker ends. */
const MAX_MIB = 1024;

/**
 * Creates a function that fetches the sources which a folder's `sources.yaml` marks with `fetch:`. It works in a worker
 * thread, because reading a large page takes seconds.
 * @param stop aborts the fetching
 * @returns a function that resolves with the failures as warnings. Overlapping calls share one run. Rejects only if
 * aborted.
 */
export function createFetcher(task: FetchTask, stop: AbortSignal): () => Promise<readonly Problem[]> {
  const fetchOnce = (): Promise<readonly Problem[]> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./fetchWorker.js', import.meta.url), {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: MAX_MIB },
      });
      const end = (): void => void worker.terminate();
      stop.addEventListener('abort', end);
      if (stop.aborted) end();
      worker.on('message', resolve);
      // If a page crashes its reader, everything else is published all the same.
      worker.on('error', ({ message }) => resolve([createProblem('sources.yaml', 1, 'fetch/interrupted', message)]));
      worker.on('exit', (code) => {
        stop.removeEventListener('abort', end);
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
