import { toEncoding } from '../model/toEncoding.ts';
import type { EncodeManyOptions, Encoding } from '../types.ts';
import type { WorkSource } from './WorkQueue.ts';

/** Background texts and their results. */
export interface Batch {
  readonly source: WorkSource;
  /** Encodings in the order of the texts; `null` where there is none. */
  readonly results: Promise<readonly (Encoding | null)[]>;
}

/** Makes a source of background work from texts. */
export function createBatch(
  texts: readonly string[],
  { kind = 'passage', signal, onEncoded }: EncodeManyOptions,
): Batch {
  const done: (Encoding | null)[] = new Array(texts.length).fill(null);
  let sent = 0;
  let settled = 0;
  let finish: () => void = () => {};
  const results = new Promise<readonly (Encoding | null)[]>((resolve) => {
    finish = () => {
      signal?.removeEventListener('abort', finish);
      sent = texts.length;
      resolve([...done]);
    };
  });
  const settle = (index: number, encoding: Encoding | null): void => {
    done[index] = encoding;
    onEncoded?.(index, encoding);
    if (++settled === texts.length) finish();
  };
  if (texts.length === 0 || signal?.aborted) finish();
  else signal?.addEventListener('abort', finish, { once: true });
  return {
    results,
    source: {
      next() {
        if (sent >= texts.length) return null;
        const index = sent++;
        return {
          text: texts[index] as string,
          kind,
          background: true,
          losses: 0,
          settle: (packed) => settle(index, packed && toEncoding(packed)),
        };
      },
    },
  };
}
