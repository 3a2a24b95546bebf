/** The nouns of the Discord surface. */
import type { Library } from '../../answer/library.ts';
import type { Log } from '../../log.ts';

/** What answering needs, whatever arrives. */
export interface Desk {
  readonly library: Library;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}
