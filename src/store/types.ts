/**
 * Ids of servers, channels, messages and people are strings; `serverId` is '' outside servers (direct messages, the
 * preview). Times are milliseconds since the epoch. When the promise of a write is fulfilled, the data is on disk.
 * Every method may reject with a StoreError.
 */
import type { PostedAnswers, Votes } from './answers/types.ts';
import type { CuratedEntries, Notices, Questions } from './curation/types.ts';
import type { Drafts } from './drafts/types.ts';
import type { Outbox } from './outbox/types.ts';
import type { PostSteps } from './posts/types.ts';
import type { Changes, KnowledgeFolders, PublishedKnowledge } from './publications/types.ts';
import type { Audit, Membership, Settings, Stats, Synonyms } from './servers/types.ts';
import type { WatchedEntries } from './watched/types.ts';

/** Everything people write while the bot runs. */
export interface Store {
  readonly entries: CuratedEntries;
  readonly drafts: Drafts;
  readonly synonyms: Synonyms;
  readonly questions: Questions;
  readonly notices: Notices;
  readonly votes: Votes;
  readonly posted: PostedAnswers;
  readonly posts: PostSteps;
  readonly outbox: Outbox;
  readonly knowledge: PublishedKnowledge;
  readonly watched: WatchedEntries;
  readonly folders: KnowledgeFolders;
  readonly settings: Settings;
  readonly servers: Membership;
  readonly audit: Audit;
  readonly stats: Stats;
  readonly changes: Changes;
  /** Resolves if the database answers. */
  check(): Promise<void>;
  /** Deletes records older than `days`, and their traces; purge.ts lists the records that are kept longer. */
  purge(days: number): Promise<PurgeReport>;
  /** Deletes the records about one person, and their traces; forget.ts says what becomes of each kind. */
  forget(userId: string): Promise<ForgetReport>;
  /** True if this process now holds the named lease: no other process gets it for `forMs` milliseconds. */
  acquireLease(name: string, forMs: number): Promise<boolean>;
  /** Writes pending counts, stops listening for changes and closes the connections. */
  close(): Promise<void>;
}

/** Number of records deleted, by kind. */
export interface PurgeReport {
  readonly questions: number;
  readonly votes: number;
  readonly flags: number;
  readonly posted: number;
  readonly audit: number;
  readonly drafts: number;
  readonly knowledge: number;
  /** Servers that removed the bot, whose data is deleted as a whole. */
  readonly servers: number;
}

/** Number of records deleted or changed, by kind. */
export interface ForgetReport {
  readonly notices: number;
  readonly votes: number;
  readonly flags: number;
  /** Drafts of entries that hold the person's words. */
  readonly drafts: number;
  /** Posted answers that are nobody's now. */
  readonly answers: number;
  readonly settings: number;
  /** Records of moderators' actions that now name a pseudonym. */
  readonly renamed: number;
}
