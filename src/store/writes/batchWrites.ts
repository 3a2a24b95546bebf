import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../database/StoreError.ts';
import type { Core, Writer } from './core.ts';

export interface WriteBatcher<T, R> {
  /** Writes an item; fulfilled when it is on disk. */
  write(item: T): Promise<R>;
  /** Writes all waiting items; fulfilled when they and those being written are done. Never rejects. */
  flush(): Promise<void>;
}

/**
 * Batches writes that arrive at about the same time into one transaction: a disk confirms fifty of them as fast as one,
 * and blocks this thread meanwhile.
 * @param work writes items and returns their results in the same order; it may be repeated for each item alone
 * @param restMs milliseconds between the starts of two transactions; a single write does not wait
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
      // One bad item must not fail the others; if the store accepts no writes at all, every item fails.
      const refusesAll = error instanceof StoreError && error.code !== 'failed' && error.code !== 'invalid';
      if (refusesAll || batch.length === 1) for (const { reject } of batch) reject(error);
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
        // Events that have arrived already are handled first.
        if (waiting.length === 1) void rest.then(() => sleep(0)).then(flush);
      }),
    flush,
  };
}
