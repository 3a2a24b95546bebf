/** Runs in a worker thread: reads documents one after another, which may be built to take long or to fill the memory. */
import { parentPort } from 'node:worker_threads';
import { readDocument } from '../documents/readDocument.ts';
import { packRead } from './packRead.ts';
import type { ReadMessage, ReadTask } from './types.ts';

const send = (message: ReadMessage): void => parentPort?.postMessage(message);
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', ({ path, bytes }: ReadTask) => {
  last = last.then(async () => send(packRead(await readDocument(path, bytes))));
});
send('ready');
