import type { EntryPlace } from '../curation/types.ts';

/** One revision of one entry. */
export interface EntryRef {
  readonly serverId: string;
  readonly entryId: string;
  /** Any text by which the caller distinguishes revisions. */
  readonly revision: string;
}

export interface Flag extends EntryRef {
  readonly id: number;
  readonly reason: string;
  readonly flaggedAt: number;
}

/** A flag as it is raised. */
export interface NewFlag extends EntryRef {
  readonly userId: string;
  readonly reason: string;
  /** Channel in which the flagger is told if they take no direct messages; '' or absent for none. */
  readonly channelId?: string;
  /** Language in which they are told; English by default. */
  readonly locale?: string;
}

/** Votes and open flags of an entry, all of its revisions together. */
export interface Feedback {
  readonly entryId: string;
  readonly votes: number;
  readonly flags: number;
}

/** Voters are stored as a keyed hash, never as an id. */
export interface Votes {
  /** @returns false if this person already voted for this revision */
  vote(vote: EntryRef & { userId: string }): Promise<boolean>;
  /** Stores one flag per person and revision; another one replaces the reason. @returns false if it was replaced */
  flag(flag: NewFlag): Promise<boolean>;
  /** Counts the votes and flags for all revisions of an entry. */
  tally(serverId: string, entryId: string): Promise<{ votes: number; flags: number }>;
  /** Returns flags, newest first. */
  flags(filter: { serverId: string; entryId?: string; isOpen?: boolean; limit: number }): Promise<Flag[]>;
  /** Counts the flags raised in a time. */
  countFlags(serverId: string, from: number, to: number): Promise<number>;
  /** Returns the entries with votes or open flags, most flagged first, then most liked. */
  feedback(filter: { serverId: string; limit: number }): Promise<Feedback[]>;
  /** Ends an entry's open flags up to one, because a moderator found the answer right. @returns how many there were */
  keep(flags: { serverId: string; entryId: string; upTo: number; title: string; by: string }): Promise<number>;
  /** Adds a moderator's words to whoever flagged an entry: to each of them once. @returns how many are told */
  tell(flags: { serverId: string; entryId: string; title: string; text: string; by: string }): Promise<number>;
  /**
   * Ends open flags of answers that were changed since, and adds the news for those who raised them.
   * @param current the text of an entry now; null if there is none
   * @returns the number of people who are told
   */
  mend(current: (place: EntryPlace) => Promise<{ revision: string; title: string } | null>): Promise<number>;
}

/** An answer in a public message. */
export interface PostedAnswer {
  readonly messageId: string;
  readonly channelId: string;
  readonly serverId: string;
  /** The person who asked; kept as a keyed hash. Absent if nobody did. */
  readonly askerId?: string;
  /** Empty for a refusal. */
  readonly entries: readonly { readonly entryId: string; readonly revision: string }[];
}

/** Returns the current revision of an entry; null if it was removed, undefined if this process must not judge it. */
export type CurrentRevision = (place: EntryPlace) => string | null | undefined | Promise<string | null | undefined>;

/** An entry in a posted message whose text has changed since; null means removed. */
export interface StaleEntry {
  readonly entryId: string;
  readonly posted: string;
  readonly shown: string | null;
  readonly current: string | null;
}

/** A posted message that shows at least one stale entry. */
export interface StaleAnswer {
  readonly messageId: string;
  readonly channelId: string;
  readonly serverId: string;
  readonly postedAt: number;
  /** Time of the last correction, or null. */
  readonly correctedAt: number | null;
  /** All entries the message shows. */
  readonly entryIds: readonly string[];
  readonly stale: readonly StaleEntry[];
}

/** A stale answer claimed for correction. */
export interface Correction extends StaleAnswer {
  /** Token of the claim. */
  readonly claim: string;
  /** True if an earlier claim ran out without a result: the message may be corrected already. */
  readonly unsure: boolean;
}

/** Claims are leases: two processes never hold the same message, and a crash frees it when the lease ends. */
export interface PostedAnswers {
  add(answer: PostedAnswer): Promise<void>;
  /**
   * Claims messages of the last `days` that show stale entries, oldest first; skipped ones are left out. Each call
   * searches all messages of those days: claim as many as the lease leaves time for.
   */
  claim(filter: { current: CurrentRevision; days: number; limit: number; leaseMs: number }): Promise<Correction[]>;
  /**
   * Ends a claim. `done`: the message now shows `current`. `skipped`: it cannot be edited, never offer it again.
   * `later`: offer it again.
   * @returns false if the claim was lost; then nothing changes
   */
  finish(correction: Correction, outcome: 'done' | 'skipped' | 'later'): Promise<boolean>;
  /**
   * Notes that an answer is taken back, so that it is never corrected again. A moderator's doing goes to the audit log.
   * @returns the role in which the person did it; `refused` if they neither asked for it nor moderate: then nothing changes
   */
  takeBack(wish: {
    readonly serverId: string;
    readonly messageId: string;
    readonly by: string;
    readonly isModerator: boolean;
  }): Promise<'asker' | 'moderator' | 'refused'>;
}
