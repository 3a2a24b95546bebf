// A worker that stands in for the encoder's: a text says what becomes of it. The vector's second number counts the texts.
import { parentPort, workerData } from 'node:worker_threads';

if (workerData.folder === 'never') throw new Error('out of memory');
let count = 0;
parentPort.on('message', async ({ id, text }) => {
  if (text.startsWith('die')) throw new Error('killed');
  if (text.startsWith('refuse')) return parentPort.postMessage({ type: 'rejected', id, reason: 'no' });
  const wait = /^wait (\d+)/.exec(text)?.[1];
  if (wait) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(wait));
  const vector = Int8Array.of(127, ++count);
  parentPort.postMessage({
    type: 'encoded',
    id,
    packed: {
      vector,
      step: 2 ** 12,
      tokens: new Int8Array(0),
      spans: new Uint16Array(0),
      ids: new Uint32Array(0),
      rarity: new Uint8Array(0),
    },
  });
});
const model = { id: 'scripted', dimensions: 2, tokenDimensions: 2, runtime: 'onnxruntime-web' };
parentPort.postMessage({ type: 'ready', model, words: 'cafe\nreset\nzoo' });
