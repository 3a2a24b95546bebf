import { Worker } from 'node:worker_threads';
import type { EncodeRequest, WorkerMessage, WorkerTask } from '../model/types.ts';

/** Events of the worker thread, whichever one is running. */
export interface LinkEvents {
  message(message: WorkerMessage): void;
  /** A worker ended by itself. Another one is started after `waitMs`; `null`: none is, it has ended too often. */
  died(reason: string, waitMs: number | null): void;
}

/** A worker thread that is started again when it ends. */
export interface WorkerLink {
  send(request: EncodeRequest): void;
  /** Whether somebody waits: only then does the worker keep the process alive. */
  setBusy(busy: boolean): void;
  /** Tells that the worker does its work: earlier deaths are forgotten. */
  succeeded(): void;
  /** Ends a worker that hangs. */
  kill(): void;
  /** Ends the worker for good. */
  close(): Promise<void>;
}

export interface LinkOptions {
  readonly task: WorkerTask;
  readonly script: URL;
  /** Wait before the first new start; doubled each time. Default 1000. */
  readonly backoffMs: number;
}

const MAX_DEATHS = 3;
/** Deaths that are further apart are not counted together. */
const DEATHS_WITHIN_MS = 60_000;
/** Beyond it the worker ends, and nothing else does. The weights are not part of it. */
const HEAP_MIB = 1024;

/** Starts a worker thread, and starts it again up to twice a minute when it ends. */
export function createWorkerLink({ task, script, backoffMs }: LinkOptions, events: LinkEvents): WorkerLink {
  let worker: Worker | null = null;
  let timer: NodeJS.Timeout | null = null;
  let deaths: number[] = [];
  let busy = false;
  let closed = false;

  const die = (reason: string): void => {
    worker = null;
    if (closed) return;
    const now = performance.now();
    deaths = [...deaths.filter((time) => now - time < DEATHS_WITHIN_MS), now];
    const waitMs = deaths.length >= MAX_DEATHS ? null : backoffMs * 2 ** (deaths.length - 1);
    if (waitMs !== null) {
      timer = setTimeout(start, waitMs);
      if (!busy) timer.unref();
    }
    events.died(reason, waitMs);
  };
  const start = (): void => {
    timer = null;
    let reason = '';
    const started = new Worker(script, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: HEAP_MIB } });
    worker = started;
    if (!busy) started.unref();
    started.on('message', (message: WorkerMessage) => {
      if (worker === started) events.message(message);
    });
    started.on('error', (error: unknown) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    started.on('exit', (code) => {
      if (worker === started) die(reason || `exit code ${code}`);
    });
  };
  start();
  return {
    send: (request) => worker?.postMessage(request),
    setBusy(next) {
      if (busy === next) return;
      busy = next;
      for (const handle of [worker, timer]) {
        if (busy) handle?.ref();
        else handle?.unref();
      }
    },
    succeeded() {
      deaths = [];
    },
    kill: () => void worker?.terminate(),
    async close() {
      closed = true;
      if (timer) clearTimeout(timer);
      const last = worker;
      worker = null;
      await last?.terminate();
    },
  };
}
