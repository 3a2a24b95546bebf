import type { Measure, ReadGateway } from '../../base/measuring/types.ts';
import type { KnowledgeView } from '../../library/types.ts';
import type { Log } from '../../log.ts';
import type { Store } from '../../store/types.ts';

/** Parts of the process that are watched; filled in as they open. */
export interface Parts {
  library: Pick<KnowledgeView, 'snapshot' | 'meaning'> | null;
  store: Pick<Store, 'check'> | null;
  /** Null if the process does not serve Discord. */
  gateway: ReadGateway | null;
}

/** Options of the health endpoints. */
export interface HealthOptions {
  readonly host: string;
  /** 0 takes any. */
  readonly port: number;
  readonly parts: Parts;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Health of a process that takes measurements. */
export interface Health {
  readonly measure: Measure;
  close(): Promise<void>;
}
