import type { Knowledge } from '../../knowledge/types.ts';

export type KnowledgeSnapshot = Pick<Knowledge, 'entries' | 'sources' | 'synonyms' | 'documents'>;

/** One publication of the knowledge folder. */
export interface KnowledgeRecord {
  /** Grows with every publication. */
  readonly number: number;
  /** Equal for equal content: rolling back publishes an earlier revision under a new number. */
  readonly revision: string;
  readonly publishedBy: string;
  readonly publishedAt: number;
  /** JSON value given by the publisher. */
  readonly summary: unknown;
}

/** Publishing adds a line to the audit log and a change of topic `knowledge` with payload `{ number, revision }`. */
export interface PublishedKnowledge {
  /** Publishes all or nothing; nothing, with `published: false`, if `revision` is the current one. */
  publish(publication: {
    revision: string;
    by: string;
    summary: unknown;
    snapshot: KnowledgeSnapshot;
  }): Promise<{ published: boolean; record: KnowledgeRecord }>;
  current(): Promise<KnowledgeRecord | null>;
  /** Returns records, newest first; `before` is the number to continue from. */
  list(page: { limit: number; before?: number }): Promise<KnowledgeRecord[]>;
  load(number: number): Promise<{ record: KnowledgeRecord; snapshot: KnowledgeSnapshot } | null>;
}

/** A knowledge folder that the store has published. */
export interface KnownFolder {
  /** '' is the store's first. */
  readonly id: string;
  /** Paths at which processes found it. */
  readonly paths: readonly string[];
}

/** The publications of a knowledge folder. */
export interface FolderPublications {
  readonly revisions: ReadonlySet<string>;
  /** Keys of the entries in its newest publication. */
  readonly keys: ReadonlySet<string>;
}

/** Knowledge folders: publications, curated entries and posted answers belong to one of them each. */
export interface KnowledgeFolders {
  /** Lists the folders, the last published first. */
  list(): Promise<readonly KnownFolder[]>;
  /** Returns what was published of a folder. Reads its newest publication. */
  published(id: string): Promise<FolderPublications>;
  /**
   * Reads and writes what belongs to this folder from now on. What belongs to others stays as it is.
   * @param path remembered as the folder's; null for none
   */
  use(id: string, path: string | null): Promise<void>;
}

export interface Change {
  /** Grows with every change, in the order of commits. */
  readonly id: number;
  readonly topic: string;
  readonly payload: unknown;
  readonly publishedAt: number;
}

export interface Changes {
  /** Announces a change to every process on this store, including this one. */
  publish(topic: string, payload: unknown): Promise<void>;
  /**
   * Calls the handler with every later change of the topic: once each, in order, within two seconds, one at a time.
   * Subscribe before loading the data the topic is about. Errors of a handler are logged.
   * @returns a function that ends the subscription
   */
  subscribe(topic: string, handler: (change: Change) => void | Promise<void>): () => void;
}
