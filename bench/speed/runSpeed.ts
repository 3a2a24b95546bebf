import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Speed } from '../types.ts';
import type { Job, Message } from './job.ts';

const CHILD = fileURLToPath(new URL('./measure.js', import.meta.url));

/**
 * Measure one engine at one size in a process of its own.
 * @param limitMs the process is ended after it; what it has reported by then counts
 */
export function runSpeed(job: Job, limitMs: number): Promise<Speed> {
  let speed: Speed = {
    engine: job.engine,
    entries: job.entries,
    buildMs: null,
    rss: null,
    rssBefore: null,
    rssPeak: null,
    latency: {},
    stopped: null,
  };
  return new Promise((resolve) => {
    const child = fork(CHILD, [JSON.stringify(job)], {
      execArgv: ['--expose-gc'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const timer = setTimeout(() => {
      speed = { ...speed, stopped: `not finished after ${Math.round(limitMs / 1000)} s` };
      child.kill('SIGKILL');
    }, limitMs);
    child.on('message', (message: Message) => {
      speed = take(speed, message);
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      const isDone = code === 0 || speed.stopped !== null;
      resolve(isDone ? speed : { ...speed, stopped: `ended with ${signal ?? `code ${code}`} (out of memory?)` });
    });
  });
}

function take(speed: Speed, message: Message): Speed {
  if (message.kind === 'built') return { ...speed, ...message.built };
  if (message.kind === 'failed') return { ...speed, stopped: message.reason };
  const { set, latency, rssPeak } = message;
  return { ...speed, rssPeak, latency: { ...speed.latency, [set]: latency } };
}
