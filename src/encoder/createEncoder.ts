import { createBatch } from './client/createBatch.ts';
import { createWordList } from './client/createWordList.ts';
import { createWorkerLink, type WorkerLink } from './client/createWorkerLink.ts';
import { type Work, WorkQueue } from './client/WorkQueue.ts';
import { toEncoding } from './model/toEncoding.ts';
import type { PackedEncoding, WorkerMessage, WorkerTask } from './model/types.ts';
import type { Encoder, EncoderLog, EncoderState } from './types.ts';

export interface EncoderOptions {
  /** Model folder in the sentence-transformers/ONNX layout; `null` for an encoder that is `off`. */
  readonly folder: string | null;
  readonly log: EncoderLog;
  /** Default `auto`: onnxruntime-node where it is installed. */
  readonly runtime?: WorkerTask['runtime'];
  /** Numbers kept of a token vector, 8–384; default 96. More are exacter and take more room in the cache. */
  readonly tokenDimensions?: number;
  /** The worker's compiled script; for tests, which run from the sources. */
  readonly script?: URL;
  /** Wait before a worker that ended is started again; doubled each time. Default 1000. */
  readonly backoffMs?: number;
}

const DEADLINE_MS = 1500;
const TOKEN_DIMENSIONS = 96;
const BACKOFF_MS = 1000;
/** A text takes milliseconds: a worker that is silent for so long hangs. */
const HANG_MS = 60_000;

/** Starts an encoder in a worker thread and returns at once. Never throws: a model that cannot be used is a state. */
export function createEncoder(options: EncoderOptions): Encoder {
  const { log } = options;
  const queue = new WorkQueue();
  const waiting: ((state: EncoderState) => void)[] = [];
  let state: EncoderState = options.folder === null ? { status: 'off' } : { status: 'starting' };
  let isKnownWord: (word: string) => boolean = () => false;
  let watchdog: NodeJS.Timeout | null = null;
  let complained = false;

  const link: WorkerLink | null =
    options.folder === null
      ? null
      : createWorkerLink(
          {
            task: {
              folder: options.folder,
              runtime: options.runtime ?? 'auto',
              tokenDimensions: options.tokenDimensions ?? TOKEN_DIMENSIONS,
            },
            script: options.script ?? new URL('./encoderWorker.js', import.meta.url),
            backoffMs: options.backoffMs ?? BACKOFF_MS,
          },
          { message: receive, died: mourn },
        );

  function setState(next: EncoderState): void {
    state = next;
    if (next.status !== 'starting') for (const resolve of waiting.splice(0)) resolve(next);
    if (next.status === 'failed' || next.status === 'off') queue.clear();
    pump();
  }
  function pump(): void {
    if (state.status === 'ready') {
      for (let next = queue.take(); next; next = queue.take()) {
        link?.send({ id: next.id, text: next.work.text, kind: next.work.kind });
      }
    }
    link?.setBusy(!queue.isEmpty || waiting.length > 0);
    if (watchdog) clearTimeout(watchdog);
    watchdog = queue.inFlight > 0 ? setTimeout(() => link?.kill(), HANG_MS).unref() : null;
  }
  function receive(message: WorkerMessage): void {
    if (message.type === 'ready') {
      isKnownWord = createWordList(message.words);
      setState({ status: 'ready', model: message.model });
    } else if (message.type === 'failed') fail(message.reason);
    else if (message.type === 'note') log.info(`encoder: ${message.text}`);
    else {
      if (message.type === 'encoded') link?.succeeded();
      else if (!complained) {
        complained = true;
        log.warn(`encoder: a text could not be encoded (${message.reason}); words serve for it`);
      }
      queue.settle(message.id, message.type === 'encoded' ? message.packed : null);
      pump();
    }
  }
  function fail(reason: string): void {
    void link?.close();
    log.warn(`encoder: ${reason} Until then words serve alone.`);
    setState({ status: 'failed', reason });
  }
  function mourn(reason: string, waitMs: number | null): void {
    queue.loseWorker();
    if (waitMs === null) {
      fail(
        `The worker ended three times in a minute (${reason}). Restart the bot; if it happens again, set ENCODER=off.`,
      );
    } else {
      log.warn(`encoder: the worker ended (${reason}) and is started again; words serve meanwhile`);
      setState({ status: 'starting' });
    }
  }

  return {
    get state() {
      return state;
    },
    whenSettled() {
      if (state.status !== 'starting') return Promise.resolve(state);
      return new Promise((resolve) => {
        waiting.push(resolve);
        pump();
      });
    },
    isKnownWord: (word) => isKnownWord(word),
    encode(text, { deadlineMs = DEADLINE_MS, kind = 'query' } = {}) {
      if (state.status === 'failed' || state.status === 'off') return Promise.resolve(null);
      return new Promise((resolve) => {
        const settle = (packed: PackedEncoding | null): void => {
          clearTimeout(timer);
          resolve(packed && toEncoding(packed));
        };
        const work: Work = { text, kind, background: false, settle, losses: 0 };
        const timer = setTimeout(() => {
          queue.drop(work);
          resolve(null);
          pump();
        }, deadlineMs);
        queue.addQuestion(work);
        pump();
      });
    },
    encodeMany(texts, options = {}) {
      const { source, results } = createBatch(texts, options);
      queue.addSource(source);
      if (state.status === 'failed' || state.status === 'off') queue.clear();
      // An aborted batch may leave nothing to do, and then the process may end.
      else options.signal?.addEventListener('abort', pump, { once: true });
      pump();
      return results;
    },
    async close() {
      setState({ status: 'off' });
      await link?.close();
    },
  };
}
