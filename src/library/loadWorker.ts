/** Runs in a worker thread: reads the folder (or is given what was read before), computes the index, and sends both in pieces. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ReadAll } from '../knowledge/documents/types.ts';
import { readFetched } from '../knowledge/files/readFolder.ts';
import { readStableFolder } from '../knowledge/files/readStableFolder.ts';
import { loadFiles, loadKnowledge } from '../knowledge/loadKnowledge.ts';
import { readInThread } from '../knowledge/reading/readInThread.ts';
import type { Entry, Knowledge } from '../knowledge/types.ts';
import { addMeaning, type EncodedKnowledge, planKnowledge } from '../search/addMeaning.ts';
import { withModel } from '../search/buildIndex.ts';
import { buildKnowledgeData, type KnowledgeData, writtenOf } from '../search/openIndexes.ts';
import { cutDocuments, findAdded, type LoadData, type LoadMessage, type LoadReply, type LoadTask } from './loading.ts';
import { shareArrays } from './shareArrays.ts';

/** Entries a message: receiving one must not hold up the answers. */
const ENTRIES_A_MESSAGE = 250;
const TEXTS_A_MESSAGE = 2000;
/** With more phrases than this, training takes longer than people want to wait for a first answer (see docs/bench). */
const TRAIN_FIRST = 25_000;

const port = parentPort;
let goOn = (): void => {};
let receiveEncoded: (encoded: EncodedKnowledge | null) => void = () => {};
const encoded = new Promise<EncodedKnowledge | null>((resolve) => {
  receiveEncoded = resolve;
});
port?.on('message', (reply: LoadReply) => {
  if (reply === 'go on') goOn();
  else receiveEncoded(reply.encoded);
});

async function send(message: LoadMessage): Promise<void> {
  const received = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  port?.postMessage(message);
  await received;
}

const { task, hasEncoder, cache } = workerData as LoadData;
const { entries, documents = new Map(), ...rest } = 'knowledge' in task ? task.knowledge : await load(task);
if ('folder' in task) await send({ kind: 'read', cache });
const written = [...writtenOf(entries)];
const data = buildKnowledgeData(entries, rest.synonyms);
const isSmall = data.written.corpus.phraseStart.length <= TRAIN_FIRST;
const train = () => withModel(written, data.written);
const index = shareArrays(isSmall ? { ...data, written: train() } : data);
// Given away when the index is there: a large base is whole in both threads only if its texts are encoded.
const leaving = (hasEncoder ? [...entries] : (entries as Entry[]).splice(0)).reverse();
while (leaving.length > 0) await send({ kind: 'entries', entries: leaving.splice(-ENTRIES_A_MESSAGE).reverse() });
for (const parts of cutDocuments(documents)) await send({ kind: 'documents', parts });
await send({ kind: 'index', rest, data: index });
if (hasEncoder) await sendTexts();
let complete: KnowledgeData = index;
if (!isSmall) {
  const model = shareArrays(train().model);
  if (model) await send({ kind: 'model', model });
  complete = { ...index, written: { ...index.written, model } };
}
await send({ kind: 'words' });
const encodings = hasEncoder ? await encoded : null;
if (encodings) {
  const withMeaning = addMeaning(entries, complete, planKnowledge(entries), encodings, 'fit' in task ? task.fit : null);
  await send({ kind: 'meaning', added: shareArrays(findAdded(complete, withMeaning)) });
}
await send({ kind: 'done' });
port?.close();

async function sendTexts(): Promise<void> {
  const plan = planKnowledge(entries);
  const lists = { written: plan.written.texts, documents: plan.documents?.texts ?? [], probes: plan.probes };
  for (const [list, texts] of Object.entries(lists) as [keyof typeof lists, readonly string[]][]) {
    for (let from = 0; from < texts.length; from += TEXTS_A_MESSAGE) {
      await send({ kind: 'texts', list, texts: texts.slice(from, from + TEXTS_A_MESSAGE) });
    }
  }
  await send({ kind: 'planned', hasDocuments: plan.documents !== null });
}

/** A refresh waits until nobody writes to the folder; a start takes what is there. */
async function load({
  folder,
  dataDir,
  settled,
  cited,
}: Extract<LoadTask, { readonly folder: string }>): Promise<Knowledge> {
  const read: ReadAll = (files) => readInThread(files, cache);
  if (!settled) return loadKnowledge(folder, dataDir, cited, read);
  const fetched = dataDir === undefined ? [] : await readFetched(dataDir);
  return loadFiles([...(await readStableFolder(folder)), ...fetched], cited, read);
}
