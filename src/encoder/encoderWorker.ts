import { parentPort, workerData } from 'node:worker_threads';
import { openModel } from './model/openModel.ts';
import type { EncodeRequest, WorkerMessage, WorkerTask } from './model/types.ts';

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
const send = (message: WorkerMessage, moved: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, moved);

try {
  const { facts, words, encode } = await openModel(workerData as WorkerTask, (text) => send({ type: 'note', text }));
  // One text at a time: with 8-bit weights a text's vector depends on what it is batched with.
  let last: Promise<void> = Promise.resolve();
  parentPort?.on('message', ({ id, text, kind }: EncodeRequest) => {
    last = last.then(async () => {
      try {
        const packed = await encode(text, kind);
        const { vector, tokens, spans, ids, rarity } = packed;
        const buffers = [vector, tokens, spans, ids, rarity].map(({ buffer }) => buffer) as ArrayBuffer[];
        send({ type: 'encoded', id, packed }, buffers);
      } catch (error) {
        send({ type: 'rejected', id, reason: messageOf(error) });
      }
    });
  });
  send({ type: 'ready', model: facts, words });
} catch (error) {
  send({ type: 'failed', reason: messageOf(error) });
}
