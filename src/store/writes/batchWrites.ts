import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../database/StoreError.ts';
import type { Core, Writer } from './core.ts';

export interface WriteBatcher<T, R> {
  /** Fulfilled when it is on the disk. */
  write(item: T): Promise<R>;
  /** Write what waits now; fulfilled when it, and what is being written, is done. Never rejects. */
  flush(): Promise<void>;
}

/**
 * Let writes that are wanted at about the same time share one transaction: a disk confirms fifty of them as fast as one,
 * and nothing else happens in this thread meanwhile.
 * @param work does some of them and gives their results in the same order; it may run again, with one alone
 * @param restMs between the beginnings of two transactions: one write alone does not wait, those of a rush wait together
 */
export function batchWrites<T, R>(
  write: Core['write'],
  work: (writer: Writer, items: readonly T[]) => Promise<readonly R[]>,
  restMs: number,
): WriteBatcher<T, R> {
  type Waiting = { readonly item: T; readonly resolve: (result: R) => void; readonly reject: (error: unknown) => void };
  let waiting: Waiting[] = [];
  let rest: Promise<unknown> = Promise.resolve();
  const underWay = new Set<Promise<void>>();

  const writeAll = async (batch: readonly Waiting[]): Promise<void> => {
    const results = await write((writer) =>
      work(
        writer,
        batch.map(({ item }) => item),
      ),
    );
    for (const [i, { resolve }] of batch.entries()) resolve(results[i] as R);
  };

  const writeWaiting = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    rest = sleep(restMs);
    try {
      await writeAll(batch);
    } catch (error) {
      // What is wrong with one of them is not to cost the others; a store that takes nothing refuses them all.
      const takesNothing = error instanceof StoreError && error.code !== 'failed' && error.code !== 'invalid';
      if (takesNothing || batch.length === 1) for (const { reject } of batch) reject(error);
      else for (const one of batch) await writeAll([one]).catch(one.reject);
    }
  };

  const flush = async (): Promise<void> => {
    const writing = writeWaiting();
    underWay.add(writing);
    await Promise.all(underWay);
    underWay.delete(writing);
  };

  return {
    write: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject });
        // What else has arrived is seen to first.
        if (waiting.length === 1) void rest.then(() => sleep(0)).then(flush);
      }),
    flush,
  };
}
