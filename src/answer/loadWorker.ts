/** Runs in a worker thread: reads the folder, computes the index, and sends both in pieces. */
import { parentPort, workerData } from 'node:worker_threads';
import { loadKnowledge } from '../knowledge/loadKnowledge.ts';
import { withModel } from '../search/buildIndex.ts';
import { buildIndexData } from '../search/indexData.ts';
import type { LoadMessage } from './loadInWorker.ts';

/** Entries a message: receiving one must not hold up the answers. */
const ENTRIES_A_MESSAGE = 250;
/** With more phrases than this, training takes longer than people want to wait for a first answer (see docs/bench). */
const TRAIN_FIRST = 20_000;

const send = (message: LoadMessage, transfer: readonly ArrayBuffer[] = []): void =>
  parentPort?.postMessage(message, transfer);

const { entries, ...rest } = await loadKnowledge((workerData as { folder: string }).folder);
for (let at = 0; at < entries.length; at += ENTRIES_A_MESSAGE) {
  send({ kind: 'entries', entries: entries.slice(at, at + ENTRIES_A_MESSAGE) });
}
const lexical = buildIndexData(entries, rest.synonyms);
const isSmall = lexical.corpus.phraseStart.length <= TRAIN_FIRST;
const data = isSmall ? withModel(entries, lexical) : lexical;
send({ kind: 'index', rest, data });
if (!isSmall) {
  const { model } = withModel(entries, lexical);
  if (model) send({ kind: 'model', model }, [model.weights.buffer as ArrayBuffer, model.idf.buffer as ArrayBuffer]);
}
send({ kind: 'done' });
