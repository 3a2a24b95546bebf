import type { Readable, Writable } from 'node:stream';
import type { Environment } from '../../config.ts';
import type { ReadAll } from '../../knowledge/documents/types.ts';

/** Everything a command reads from and writes to; `main.ts` passes the process's own. */
export interface Io {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** Results only. */
  readonly stdout: Writable;
  /** Problems, warnings and usage. */
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Environment;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Reads documents; in this thread by default. */
  readonly read?: ReadAll;
}
