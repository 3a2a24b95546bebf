/** Runs in a worker thread: reads the folder (or is given what was read before), computes the index, and sends both in pieces. */
import { parentPort, workerData } from 'node:worker_threads';
import { readFetched } from '../knowledge/files/readFolder.ts';
import { readStableFolder } from '../knowledge/files/readStableFolder.ts';
import { loadFiles, loadKnowledge } from '../knowledge/loadKnowledge.ts';
import type { Entry, Knowledge } from '../knowledge/types.ts';
import { withModel } from '../search/buildIndex.ts';
import { buildKnowledgeData, writtenOf } from '../search/openIndexes.ts';
import type { LoadMessage, LoadTask } from './loadInWorker.ts';
import { shareArrays } from './shareArrays.ts';

/** Entries a message: receiving one must not hold up the answers. */
const ENTRIES_A_MESSAGE = 250;
/** With more phrases than this, training takes longer than people want to wait for a first answer (see docs/bench). */
const TRAIN_FIRST = 25_000;

async function send(message: LoadMessage): Promise<void> {
  if (!parentPort) return;
  const port = parentPort;
  port.postMessage(message);
  await new Promise((resolve) => port.once('message', resolve));
}

const task = workerData as LoadTask;
const { entries, ...rest } = 'knowledge' in task ? task.knowledge : await load(task);
const written = [...writtenOf(entries)];
const data = buildKnowledgeData(entries, rest.synonyms);
const isSmall = data.written.corpus.phraseStart.length <= TRAIN_FIRST;
const train = () => withModel(written, data.written);
const index = shareArrays(isSmall ? { ...data, written: train() } : data);
// Given away when the index is there: a large base is never whole in both threads.
const leaving = (entries as Entry[]).splice(0).reverse();
while (leaving.length > 0) await send({ kind: 'entries', entries: leaving.splice(-ENTRIES_A_MESSAGE).reverse() });
await send({ kind: 'index', rest, data: index });
if (!isSmall) {
  const { model } = train();
  if (model) await send({ kind: 'model', model: shareArrays(model) });
}
await send({ kind: 'done' });

/** A refresh waits until nobody writes to the folder; a start takes what is there. */
async function load({ folder, dataDir, settled }: Extract<LoadTask, { readonly folder: string }>): Promise<Knowledge> {
  if (!settled) return loadKnowledge(folder, dataDir);
  const fetched = dataDir === undefined ? [] : await readFetched(dataDir);
  return loadFiles([...(await readStableFolder(folder)), ...fetched]);
}
