import type { WatchedParagraph } from '../../knowledge/watch/types.ts';

/** The paragraphs that one text of an entry cites, with what they said when it was written. */
export interface WatchedEntry {
  /** '' for an entry of the folder. */
  readonly serverId: string;
  readonly entryId: string;
  /** Revision of the entry's text (`entryRevision`): each text of an entry is watched on its own. */
  readonly revision: string;
  readonly cited: readonly WatchedParagraph[];
  /** When another text took this one's place; null while this one is served. */
  readonly replacedAt: number | null;
  /** Counts writes, from 1. */
  readonly version: number;
}

/** A new state of a watched entry; `expected` is the version it was made from, 0 for a new one. */
export interface WatchedWrite extends Omit<WatchedEntry, 'version' | 'replacedAt'> {
  readonly isReplaced: boolean;
  readonly expected: number;
}

/** Every write announces a change of topic `watched` with payload `{ serverId }`. */
export interface WatchedEntries {
  /** Returns all that is remembered for a server ('' for the folder), replaced texts included. */
  list(serverId: string): Promise<readonly WatchedEntry[]>;
  /** Returns the served texts with a paragraph that moved, changed or went; of all servers if `serverId` is absent. */
  listMarked(serverId?: string): Promise<readonly WatchedEntry[]>;
  /** Returns the servers that have entries of their own or something remembered, without '' for the folder. */
  servers(): Promise<readonly string[]>;
  /** Writes what nobody else has written meanwhile. @returns the number of writes that came too late */
  save(writes: readonly WatchedWrite[]): Promise<number>;
  /**
   * Writes the state that a moderator accepted, with a line in the audit log.
   * @returns false if somebody else was faster
   */
  keep(write: WatchedWrite, by: string): Promise<boolean>;
}
