import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Answering, AnswerJob } from './types.ts';

const CHILD = fileURLToPath(new URL('./measure.js', import.meta.url));

/**
 * Measures the library's answers in a process of its own.
 * @param limitMs the process is ended after it; what it has reported by then counts
 */
export function runAnswers(job: AnswerJob, limitMs: number): Promise<Answering> {
  let answering: Answering = {
    size: job.size,
    entries: null,
    texts: null,
    runtime: null,
    asked: null,
    p50: null,
    p99: null,
    encoding: null,
    atOnce: null,
    late: null,
    complete: null,
    heldUp: null,
    heldUpLoading: null,
    loading: null,
    rss: null,
    rssPeak: null,
    stopped: null,
  };
  const take = (measured: Partial<Answering>): void => {
    answering = { ...answering, ...measured };
  };
  return new Promise((resolve) => {
    const child = fork(CHILD, [JSON.stringify(job)], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const timer = setTimeout(() => {
      take({ stopped: `not finished after ${Math.round(limitMs / 1000)} s; vectors made by then are kept` });
      child.kill('SIGKILL');
    }, limitMs);
    child.on('message', take);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code !== 0 && answering.stopped === null) take({ stopped: `ended with ${signal ?? `code ${code}`}` });
      resolve(answering);
    });
  });
}
