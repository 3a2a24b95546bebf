/** Runs in a worker thread: reads one upload, which may be built to take long or to fill the memory. */
import { parentPort, workerData } from 'node:worker_threads';
import { readUpload, type Upload } from '../../knowledge/readUpload.ts';

parentPort?.postMessage(await readUpload(workerData as Upload));
