import { setImmediate as nextTurn } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Entry, Knowledge } from '../knowledge/types.ts';
import { Vocabulary } from '../search/index/Vocabulary.ts';
import type { LearnedModel } from '../search/learned/trainSoftmax.ts';
import { type KnowledgeData, type OpenKnowledge, openIndexes } from '../search/openIndexes.ts';
import { readingSteps } from '../search/wordLists/readingRules.ts';
import type { Snapshot } from './types.ts';

/**
 * What the worker sends: entries in pieces, then the rest of the knowledge and the index, then maybe the learned part. It waits
 * after each until it is told to go on: messages that pile up are received in one go, and hold up the answers.
 */
export type LoadMessage =
  | { readonly kind: 'entries'; readonly entries: readonly Entry[] }
  | { readonly kind: 'index'; readonly rest: Omit<Knowledge, 'entries'>; readonly data: KnowledgeData }
  | { readonly kind: 'model'; readonly model: LearnedModel }
  | { readonly kind: 'done' };

/** A snapshot that can be served at once, and the same with its learned part. */
export interface Loading {
  /** For a large base this ranks by words alone until the other is there. */
  readonly lexical: Promise<Snapshot>;
  readonly full: Promise<Snapshot>;
}

/** What the worker is told: a folder to read, or knowledge that was read before. */
export type LoadTask =
  | { readonly folder: string; readonly dataDir?: string; readonly settled?: boolean }
  | { readonly knowledge: Knowledge };

/**
 * Load a folder and build its index in a worker thread, so that questions are answered meanwhile.
 * @param ends gives up what is under way
 * @returns promises that reject with what the worker died of
 */
export function loadInWorker(task: LoadTask, ends?: AbortSignal): Loading {
  const name = 'folder' in task ? task.folder : `revision ${task.knowledge.revision}`;
  const first = deferred<Snapshot>();
  const complete = deferred<Snapshot>();
  const entries: Entry[] = [];
  const byKey = new Map<string, Entry>();
  let opened: { snapshot: Snapshot; learned: OpenKnowledge['learned'] } | null = null;
  const worker = new Worker(new URL('./loadWorker.js', import.meta.url), { workerData: task });

  const end = (): void => void worker.terminate();
  ends?.addEventListener('abort', end);
  if (ends?.aborted) end();

  const fail = (error: Error): void => {
    ends?.removeEventListener('abort', end);
    first.reject(error);
    complete.reject(error);
  };
  const receive = async (message: LoadMessage): Promise<void> => {
    if (message.kind === 'entries') {
      for (const entry of message.entries) {
        entries.push(entry);
        byKey.set(entry.key, entry);
      }
    } else if (message.kind === 'index') {
      const { written, documents } = message.data;
      const { index, learned } = openIndexes(entries, message.data, {
        written: await inTurns(written.corpus.stems),
        documents: documents && (await inTurns(documents.corpus.stems)),
      });
      // What the first question would wait for.
      for (const step of documents ? readingSteps() : []) {
        await nextTurn();
        step();
      }
      const snapshot = { knowledge: { ...message.rest, entries }, index, byKey };
      opened = { snapshot, learned };
      first.resolve(snapshot);
    } else if (message.kind === 'model' && opened) {
      opened = { ...opened, snapshot: { ...opened.snapshot, index: opened.learned(message.model) } };
    } else if (message.kind === 'done' && opened) {
      complete.resolve(opened.snapshot);
    }
    worker.postMessage('go on');
  };
  worker.on('message', (message: LoadMessage) => {
    receive(message).catch((error: Error) => {
      fail(error);
      end();
    });
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`Loading ${name} ended early (code ${code}).`)));
  // Whoever waits for one of the two need not handle the other.
  complete.promise.catch(() => {});
  first.promise.catch(() => {});
  return { lexical: first.promise, full: complete.promise };
}

/** Words numbered in one go: people are answered in between. */
const SLICE = 4000;

async function inTurns(stems: readonly string[]): Promise<Vocabulary> {
  const vocabulary = new Vocabulary();
  for (const [i, stem] of stems.entries()) {
    if (i % SLICE === 0) await nextTurn();
    vocabulary.add(stem);
  }
  await nextTurn();
  return vocabulary;
}

/** A promise and its settlers (`Promise.withResolvers` of Node 22). */
function deferred<T>() {
  let resolve!: (value: T) => void;
  let reject!: (reason: Error) => void;
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
