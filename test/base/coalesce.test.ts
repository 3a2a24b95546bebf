import { describe, expect, it } from 'vitest';
import { coalesce } from '../../src/base/coalesce.ts';

/** Work that waits until it is let go, and counts its runs. */
function createWork(): { readonly run: () => Promise<void>; readonly runs: () => number; next(error?: Error): void } {
  const waiting: ((error?: Error) => void)[] = [];
  let runs = 0;
  return {
    run: () =>
      new Promise((resolve, reject) => {
        runs += 1;
        waiting.push((error) => (error ? reject(error) : resolve()));
      }),
    runs: () => runs,
    next: (error) => waiting.shift()?.(error),
  };
}
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const fail = (error: unknown): never => {
  throw error;
};

describe('coalesce', () => {
  it('runs once more for all requests made during a run', async () => {
    const work = createWork();
    const { wake } = coalesce(work.run, fail);
    for (let i = 0; i < 5; i++) wake();
    expect(work.runs()).toBe(1);
    work.next();
    await settle();
    expect(work.runs()).toBe(2);
    work.next();
    await settle();
    expect(work.runs()).toBe(2);
  });

  it('runs again when it is woken at the moment a run ends', async () => {
    let runs = 0;
    const { wake } = coalesce(async () => {
      runs += 1;
    }, fail);
    for (let i = 0; i < 20; i++) {
      wake();
      for (let turn = 0; turn < i; turn++) await null;
    }
    await settle();
    const before = runs;
    wake();
    await settle();
    expect(runs).toBe(before + 1);
  });

  it('lets a run request the next one', async () => {
    let left = 3;
    const work = coalesce(async () => {
      if (--left > 0) work.wake();
    }, fail);
    work.wake();
    await settle();
    expect(left).toBe(0);
  });

  it('reports a failed run and starts afresh with the next request', async () => {
    const work = createWork();
    const errors: unknown[] = [];
    const { wake } = coalesce(work.run, (error) => errors.push(error));
    wake();
    work.next(new Error('no disk'));
    await settle();
    expect(errors).toEqual([new Error('no disk')]);
    wake();
    expect(work.runs()).toBe(2);
  });

  it('waits for the current run when it is closed, and starts no other', async () => {
    const work = createWork();
    const loop = coalesce(work.run, fail);
    loop.wake();
    loop.wake();
    let ended = false;
    const closing = loop.close().then(() => {
      ended = true;
    });
    await settle();
    expect([loop.closed, ended]).toEqual([true, false]);
    work.next();
    await closing;
    loop.wake();
    await settle();
    expect(work.runs()).toBe(1);
  });
});
