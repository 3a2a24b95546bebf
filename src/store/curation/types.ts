import type { Entry, Source } from '../../knowledge/types.ts';

/** An entry as a moderator wrote it. */
export interface CuratedContent {
  /** The entry's section as Markdown, in the format of the knowledge folder. */
  readonly markdown: string;
  /** The parsed `markdown`, so that loading a server's entries parses nothing. */
  readonly entry: Entry;
  /** Cited sources that the folder does not have, such as a Discord message. */
  readonly sources: readonly Source[];
  /** Set if it only adds phrasings to the folder's entry of this id, or hides that entry; absent for a full entry. */
  readonly overlay?: 'phrasings' | 'hide';
}

export type EntryChange = 'add' | 'edit' | 'remove' | 'restore';

/** One immutable revision of a server's curated entry. */
export interface EntryRevision {
  readonly serverId: string;
  readonly entryId: string;
  /** Counts from 1. */
  readonly revision: number;
  readonly change: EntryChange;
  /** Null if this revision removed the entry. */
  readonly content: CuratedContent | null;
  readonly changedBy: string;
  readonly changedAt: number;
}

/** The newest revision of an entry that was not removed. */
export type LiveEntry = EntryRevision & { readonly content: CuratedContent };

/**
 * Result of a write.
 * `conflict`: another write came first and nothing was changed; `current` is the newest revision.
 * `missing`: there is no such entry, or no such revision with content to restore.
 */
export type EntryWrite =
  | { readonly outcome: 'saved'; readonly entry: EntryRevision }
  | { readonly outcome: 'conflict'; readonly current: EntryRevision }
  | { readonly outcome: 'missing' };

export interface EntryPlace {
  readonly serverId: string;
  readonly entryId: string;
}

/** Every write adds a line to the audit log and a change of topic `entries` with payload `{ serverId, entryId }`. */
export interface CuratedEntries {
  /** Adds an entry, or continues a removed one. A live entry with this id is a conflict. */
  add(write: EntryPlace & { content: CuratedContent; by: string }): Promise<EntryWrite>;
  edit(write: EntryPlace & { content: CuratedContent; expected: number; by: string }): Promise<EntryWrite>;
  remove(write: EntryPlace & { expected: number; by: string }): Promise<EntryWrite>;
  /** Makes the content of an earlier revision the newest again. */
  restore(write: EntryPlace & { revision: number; expected: number; by: string }): Promise<EntryWrite>;
  /** Returns the live entry, or null. */
  get(serverId: string, entryId: string): Promise<LiveEntry | null>;
  /** Returns a server's live entries, ordered by id. */
  list(serverId: string): Promise<LiveEntry[]>;
  /** Returns all revisions of an entry, newest first. */
  history(serverId: string, entryId: string): Promise<EntryRevision[]>;
}

export type QuestionSource = 'unanswered' | 'suggested' | 'flagged' | 'human';
export type QuestionStatus = 'open' | 'answered' | 'linked' | 'dismissed';

/** A question people asked without finding an answer; the record names nobody who asked. */
export interface Question {
  readonly id: number;
  readonly serverId: string;
  readonly text: string;
  readonly locale: string;
  readonly source: QuestionSource;
  readonly status: QuestionStatus;
  readonly times: number;
  readonly firstAsked: number;
  readonly lastAsked: number;
  /** Equal for near-duplicates. */
  readonly groupKey: string;
  /** The entry that answers it now. */
  readonly entryId: string | null;
  readonly closedBy: string | null;
  readonly closedAt: number | null;
}

/** Open questions that are near-duplicates. */
export interface Gap {
  readonly groupKey: string;
  readonly times: number;
  readonly firstAsked: number;
  readonly lastAsked: number;
  /** Most asked first. */
  readonly questions: readonly Question[];
}

export type NewQuestion = Pick<Question, 'serverId' | 'text' | 'locale' | 'source' | 'groupKey'>;

export interface Questions {
  /** Counts a question; asking it again reopens it unless it was dismissed. */
  record(question: NewQuestion): Promise<Question>;
  /** Returns open questions in groups, most asked first; `total` is the number of groups. */
  gaps(page: { serverId: string; limit: number; offset?: number }): Promise<{ gaps: Gap[]; total: number }>;
  get(serverId: string, questionId: number): Promise<Question | null>;
  /** Counts a suggested question down, whose suggestion was taken. @returns false if none such is there */
  take(serverId: string, questionId: number): Promise<boolean>;
  /** Returns questions of any status, most asked first; of all servers if `serverId` is absent. */
  mostAsked(filter: { serverId?: string; limit: number }): Promise<Question[]>;
  /** Remembers the public message that could not answer a question: people there are told when it is answered. */
  askedIn(place: { serverId: string; channelId: string; messageId: string; questionId: number }): Promise<void>;
  /**
   * Closes or reopens a question, its near-duplicates and those of `others`. If they are answered, adds a post for each channel
   * where they were asked; whoever waits for several of them now waits for one.
   * @returns the questions whose status changed; empty if somebody else was faster or there is no such question
   */
  setStatus(change: {
    serverId: string;
    questionId: number;
    others?: readonly number[];
    status: QuestionStatus;
    entryId?: string | null;
    by: string;
  }): Promise<Question[]>;
}

/** A person to notify that a question they sent to the moderators was closed. */
export interface Notice {
  readonly id: number;
  /** Token of the claim. */
  readonly claim: string;
  readonly userId: string;
  readonly channelId: string;
  readonly question: Question;
}

/**
 * Claims are leases: nobody else gets a claimed notice until `finish`, `release` or the end of the lease. If a process
 * dies between sending and `finish`, another sends again: use the notice's id as the message's nonce.
 */
export interface Notices {
  /** @returns false if this person already waits for this question, or there is no such question */
  subscribe(wish: { serverId: string; questionId: number; userId: string; channelId: string }): Promise<boolean>;
  unsubscribe(wish: { questionId: number; userId: string }): Promise<boolean>;
  /** Claims notices of closed questions, oldest first. */
  claim(options: { limit: number; leaseMs: number }): Promise<Notice[]>;
  /** Deletes a notice that was sent or can never be sent. @returns false if the claim was lost */
  finish(notice: Notice): Promise<boolean>;
  /** Gives a claim back. @returns false if the claim was lost */
  release(notice: Notice): Promise<boolean>;
}
