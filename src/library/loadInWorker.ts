import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { deferred } from '../base/deferred.ts';
import type { ReadCache } from '../knowledge/reading/types.ts';
import type { Entry, Knowledge } from '../knowledge/types.ts';
import type { EncodedKnowledge } from '../search/addMeaning.ts';
import { type KnowledgeData, type OpenKnowledge, openIndexes, type Vocabularies } from '../search/openIndexes.ts';
import { type LoadData, type Loading, type LoadMessage, type LoadReply, type LoadTask, mergeAdded } from './loading.ts';
import { collectTexts } from './meaning/collectTexts.ts';
import type { Meaning } from './meaning/types.ts';
import { numberStems } from './numberStems.ts';
import type { Snapshot } from './types.ts';

/** Options of `loadInWorker`. */
export interface LoadOptions {
  /** Gives up the work that is under way. */
  readonly signal?: AbortSignal;
  /** Encoder of the process; without it words alone are indexed. */
  readonly meaning?: Meaning | null;
  /** Documents of the folder that were read before; those that are read now replace them. */
  readonly cache?: ReadCache;
}

/** Indexes that were opened, with everything that a better one is opened from. */
interface Opened {
  readonly snapshot: Snapshot;
  readonly data: KnowledgeData;
  readonly vocabularies: Vocabularies;
  readonly learned: OpenKnowledge['learned'];
}

/**
 * Loads a folder and builds its index in a worker thread, so that questions are answered meanwhile. Texts are encoded by the
 * encoder of this process, in the background.
 * @returns promises that reject with the error that the worker ended with, but for `meaning`, which never rejects
 */
export function loadInWorker(task: LoadTask, { signal, meaning = null, cache = new Map() }: LoadOptions = {}): Loading {
  const name = 'folder' in task ? task.folder : `revision ${task.knowledge.revision}`;
  const lexical = deferred<Snapshot>();
  const full = deferred<Snapshot>();
  const meant = deferred<Snapshot | null>();
  const built = deferred<Snapshot>();
  const entries: Entry[] = [];
  const byKey = new Map<string, Entry>();
  const texts = collectTexts();
  const lost = new AbortController();
  const encoding = AbortSignal.any(signal ? [signal, lost.signal] : [lost.signal]);
  let opened: Opened | null = null;
  let isPlanned = false;
  const documents = new Map<string, string[]>();
  // Texts of documents that this thread has already need not travel.
  const known = 'knowledge' in task ? task.knowledge : { documents };
  const sent = 'knowledge' in task ? { ...task, knowledge: omitDocuments(task.knowledge) } : task;
  const workerData: LoadData = { task: sent, hasEncoder: meaning !== null, cache };
  const worker = new Worker(new URL('./loadWorker.js', import.meta.url), { workerData });
  const reply = (message: LoadReply): void => worker.postMessage(message);

  const end = (): void => void worker.terminate();
  signal?.addEventListener('abort', end);
  if (signal?.aborted) end();

  const fail = (error: Error): void => {
    signal?.removeEventListener('abort', end);
    lexical.reject(error);
    full.reject(error);
    built.reject(error);
    // Encodings that are still being made are of no use any more.
    if (isPlanned) lost.abort(error);
    else meant.resolve(null);
  };
  const open = async (message: Extract<LoadMessage, { kind: 'index' }>): Promise<Opened> => {
    const { written, documents } = message.data;
    const vocabularies = {
      written: await numberStems(written.corpus.stems),
      documents: documents && (await numberStems(documents.corpus.stems)),
    };
    const { index, learned } = openIndexes(entries, message.data, vocabularies);
    const texts = known.documents && { documents: known.documents };
    const snapshot = { knowledge: { ...message.rest, entries, ...texts }, index, byKey };
    return { snapshot, data: message.data, vocabularies, learned };
  };
  const encode = async (encoder: Meaning, hasDocuments: boolean): Promise<void> => {
    const build = (encoded: EncodedKnowledge): Promise<Snapshot> => {
      reply({ encoded });
      return built.promise;
    };
    const snapshot = await encoder.prepare(texts.take(hasDocuments), build, encoding);
    if (!snapshot) reply({ encoded: null });
    meant.resolve(snapshot);
  };
  const receive = async (message: LoadMessage): Promise<void> => {
    if (message.kind === 'entries') {
      for (const entry of message.entries) {
        entries.push(entry);
        byKey.set(entry.key, entry);
      }
    } else if (message.kind === 'documents') {
      for (const [source, paragraphs] of message.parts) {
        const before = documents.get(source);
        if (before) before.push(...paragraphs);
        else documents.set(source, [...paragraphs]);
      }
    } else if (message.kind === 'read') {
      cache.clear();
      for (const [key, read] of message.cache) cache.set(key, read);
    } else if (message.kind === 'index') {
      opened = await open(message);
      lexical.resolve(opened.snapshot);
    } else if (message.kind === 'texts') texts.add(message);
    else if (message.kind === 'planned' && meaning) {
      isPlanned = true;
      void encode(meaning, message.hasDocuments);
    } else if (message.kind === 'model' && opened) {
      const { snapshot, data, learned } = opened;
      const { model } = message;
      const index = learned(model);
      opened = { ...opened, snapshot: { ...snapshot, index }, data: { ...data, written: { ...data.written, model } } };
    } else if (message.kind === 'words' && opened) {
      full.resolve(opened.snapshot);
      if (!meaning) meant.resolve(null);
    } else if (message.kind === 'meaning' && opened) {
      const { snapshot, data, vocabularies } = opened;
      await nextTurn();
      const { index } = openIndexes(entries, mergeAdded(data, message.added), vocabularies);
      built.resolve({ ...snapshot, index, hasMeaning: true });
    }
    reply('go on');
  };
  worker.on('message', (message: LoadMessage) => {
    receive(message).catch((error: Error) => {
      fail(error);
      end();
    });
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`Loading ${name} ended early (code ${code}).`)));
  // Whoever waits for one of them need not handle the others.
  for (const { promise } of [lexical, full, built]) promise.catch(() => {});
  return { lexical: lexical.promise, full: full.promise, meaning: meant.promise, stop: end };
}

const omitDocuments = ({ documents: _, ...knowledge }: Knowledge): Knowledge => knowledge;
