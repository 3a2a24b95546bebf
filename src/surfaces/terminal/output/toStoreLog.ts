import type { Log } from '../../../base/Log.ts';
import type { Io } from '../io.ts';

/** Returns the store's log: one line for each fault, and no news. */
export function toStoreLog({ stderr }: Pick<Io, 'stderr'>): Log {
  const write = (line: string): void => void stderr.write(`${line}\n`);
  return { info: () => {}, warn: write, error: write };
}
