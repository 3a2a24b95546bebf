/**
 * The nouns of the store room: what people write while the bot runs. Ids of servers, channels, messages and people are
 * text; `serverId` is '' outside servers (direct messages, the preview); times are milliseconds since the epoch.
 * A write whose promise is fulfilled is on the disk. Every method may reject with a StoreError.
 */
import type { Entry, Knowledge, Source } from '../knowledge/types.ts';
import type { PersonSettings, ServerSettings } from './servers/settings.ts';

export interface Store {
  readonly kind: 'sqlite' | 'postgres';
  readonly entries: CuratedEntries;
  readonly questions: Questions;
  readonly notices: Notices;
  readonly votes: Votes;
  readonly posted: PostedAnswers;
  readonly knowledge: PublishedKnowledge;
  readonly settings: Settings;
  readonly audit: Audit;
  readonly stats: Stats;
  readonly changes: Changes;
  /** Delete what is older than `days`; the audit and the newest twenty knowledge revisions are kept longer, see purge.ts. */
  purge(days: number): Promise<PurgeReport>;
  /** Delete what is kept about one person; see forget.ts for what each kind of record becomes. */
  forget(userId: string): Promise<ForgetReport>;
  /**
   * Whether what is named is this process's to do now; if so, it is nobody's for the next `forMs` milliseconds.
   */
  takeTurn(name: string, forMs: number): Promise<boolean>;
  /** Write what is still counted in memory, stop listening, close the connections. */
  close(): Promise<void>;
}

/** An entry as a moderator wrote it. */
export interface CuratedContent {
  /** The section as it would stand in a file of the knowledge folder. */
  readonly markdown: string;
  /** What `markdown` was read as, so that loading a server's layer parses nothing. */
  readonly entry: Entry;
  /** Sources it cites that the folder does not have, such as a Discord message. */
  readonly sources: readonly Source[];
  /** It only adds its phrasings to the folder's entry of this id, or hides that; left out for an entry in full. */
  readonly overlay?: 'phrasings' | 'hide';
}

export type EntryChange = 'add' | 'edit' | 'remove' | 'restore';

/** One immutable revision of a server's curated entry; revisions count from 1. */
export interface EntryRevision {
  readonly serverId: string;
  readonly entryId: string;
  readonly revision: number;
  readonly change: EntryChange;
  /** Null where this revision removed the entry. */
  readonly content: CuratedContent | null;
  readonly changedBy: string;
  readonly changedAt: number;
}

export type LiveEntry = EntryRevision & { readonly content: CuratedContent };

/**
 * `conflict`: someone else wrote first, and nothing was changed; `current` is what stands now.
 * `missing`: there is no such entry, or no such revision with a text to restore.
 */
export type EntryWrite =
  | { readonly outcome: 'saved'; readonly entry: EntryRevision }
  | { readonly outcome: 'conflict'; readonly current: EntryRevision }
  | { readonly outcome: 'missing' };

export interface EntryPlace {
  readonly serverId: string;
  readonly entryId: string;
}

/** Every write also leaves a line in the audit and a change of topic `entries` with payload `{ serverId, entryId }`. */
export interface CuratedEntries {
  /** A conflict if a live entry has this id; a removed one is continued. */
  add(write: EntryPlace & { content: CuratedContent; by: string }): Promise<EntryWrite>;
  edit(write: EntryPlace & { content: CuratedContent; expected: number; by: string }): Promise<EntryWrite>;
  remove(write: EntryPlace & { expected: number; by: string }): Promise<EntryWrite>;
  /** Make the text of an earlier revision the newest one again. */
  restore(write: EntryPlace & { revision: number; expected: number; by: string }): Promise<EntryWrite>;
  /** The live entry, or null. */
  get(serverId: string, entryId: string): Promise<LiveEntry | null>;
  /** A server's live entries by id. */
  list(serverId: string): Promise<LiveEntry[]>;
  /** Newest first. */
  history(serverId: string, entryId: string): Promise<EntryRevision[]>;
}

export type QuestionSource = 'unanswered' | 'suggested' | 'flagged';
export type QuestionStatus = 'open' | 'answered' | 'linked' | 'dismissed';

/** A question that people asked and could not find; nobody's name is kept with it. */
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
  /** Near-duplicates share it. */
  readonly groupKey: string;
  /** The entry that answers it now. */
  readonly entryId: string | null;
  readonly closedBy: string | null;
  readonly closedAt: number | null;
}

/** Near-duplicate open questions, the most asked first. */
export interface Gap {
  readonly groupKey: string;
  readonly times: number;
  readonly firstAsked: number;
  readonly lastAsked: number;
  readonly questions: readonly Question[];
}

export interface Questions {
  /** The same text asked again counts up; an answered one opens again, a dismissed one stays dismissed. */
  record(asked: Pick<Question, 'serverId' | 'text' | 'locale' | 'source' | 'groupKey'>): Promise<Question>;
  /** Open questions grouped, most asked first; `total` is the number of groups. */
  gaps(page: { serverId: string; limit: number; offset?: number }): Promise<{ gaps: Gap[]; total: number }>;
  get(serverId: string, questionId: number): Promise<Question | null>;
  /**
   * Whoever was only offered suggestions took one: it counts down, and a question that nobody is left with is deleted.
   * @returns false where there is no such question, or it was none of suggestions
   */
  take(serverId: string, questionId: number): Promise<boolean>;
  /** Most asked first, whatever their status; of all servers unless one is named. */
  mostAsked(filter: { serverId?: string; limit: number }): Promise<Question[]>;
  /**
   * Close the question and its open near-duplicates, or open them again.
   * @returns the questions whose status changed; empty where someone else was first or there is no such question
   */
  setStatus(change: {
    serverId: string;
    questionId: number;
    status: QuestionStatus;
    entryId?: string | null;
    by: string;
  }): Promise<Question[]>;
}

/** Someone who pressed "Ask the moderators" and is to be told that the question was closed. */
export interface Notice {
  readonly id: number;
  readonly claim: string;
  readonly userId: string;
  readonly channelId: string;
  readonly question: Question;
}

/**
 * Claims are leases: nobody else gets a claimed notice until `finish`, `release` or the end of the lease. A process
 * that dies between telling and `finish` leaves it to the next, so send with the notice's id as nonce.
 */
export interface Notices {
  /** @returns false if this person already waits for this question, or there is no such question */
  subscribe(wish: { serverId: string; questionId: number; userId: string; channelId: string }): Promise<boolean>;
  unsubscribe(wish: { questionId: number; userId: string }): Promise<boolean>;
  /** Notices whose question was answered, linked or dismissed, oldest first. */
  claim(options: { limit: number; leaseMs: number }): Promise<Notice[]>;
  /** Told, or cannot be told: forget the person. @returns false if the claim was lost meanwhile */
  finish(notice: Notice): Promise<boolean>;
  release(notice: Notice): Promise<boolean>;
}

/** One revision of one entry. `revision` is whatever the caller tells revisions apart by. */
export interface EntryRef {
  readonly serverId: string;
  readonly entryId: string;
  readonly revision: string;
}

export interface Flag extends EntryRef {
  readonly id: number;
  readonly reason: string;
  readonly flaggedAt: number;
}

/** Voters are kept as a keyed hash, never as an id. */
export interface Votes {
  /** @returns false if this person already voted for this revision */
  vote(vote: EntryRef & { userId: string }): Promise<boolean>;
  /** One flag a person and revision; a second one replaces the reason. @returns false for a second one */
  flag(flag: EntryRef & { userId: string; reason: string }): Promise<boolean>;
  /** Over all revisions of an entry. */
  tally(serverId: string, entryId: string): Promise<{ votes: number; flags: number }>;
  /** Newest first. */
  flags(filter: { serverId: string; entryId?: string; limit: number }): Promise<Flag[]>;
}

/** An answer that stands in a public message. */
export interface PostedAnswer {
  readonly messageId: string;
  readonly channelId: string;
  readonly serverId: string;
  readonly entries: readonly { readonly entryId: string; readonly revision: string }[];
}

/** What an entry's revision is now: null where it was removed, undefined where this process is not to judge. */
export type CurrentRevision = (place: EntryPlace) => string | null | undefined | Promise<string | null | undefined>;

/** An entry of a posted message whose text is no longer what the message shows; null stands for removed. */
export interface StaleEntry {
  readonly entryId: string;
  readonly posted: string;
  readonly shown: string | null;
  readonly current: string | null;
}

export interface StaleAnswer {
  readonly messageId: string;
  readonly channelId: string;
  readonly serverId: string;
  readonly postedAt: number;
  /** When it was last corrected, or null. */
  readonly correctedAt: number | null;
  /** Every entry the message shows. */
  readonly entryIds: readonly string[];
  readonly stale: readonly StaleEntry[];
}

export interface Correction extends StaleAnswer {
  readonly claim: string;
  /** Somebody held it before and never said what became of it: the message may be corrected already. */
  readonly unsure: boolean;
}

/** Claims are leases as with notices: two processes never hold one message, a crash frees it when the lease ends. */
export interface PostedAnswers {
  add(answer: PostedAnswer): Promise<void>;
  /** Messages of the last `days` that show what no longer stands, oldest first; skipped ones are left out. */
  stale(filter: { current: CurrentRevision; days: number; limit: number }): Promise<StaleAnswer[]>;
  /** Every call looks through the messages of all those days: claim as many as the lease leaves time for. */
  claim(filter: { current: CurrentRevision; days: number; limit: number; leaseMs: number }): Promise<Correction[]>;
  /**
   * `done`: the message now shows `current`. `skipped`: it cannot be edited, never offer it again. `later`: free it.
   * @returns false if the claim was lost meanwhile, and nothing was changed
   */
  finish(correction: Correction, outcome: 'done' | 'skipped' | 'later'): Promise<boolean>;
}

export type KnowledgeSnapshot = Pick<Knowledge, 'entries' | 'sources' | 'synonyms'>;

/** One publication of the knowledge folder; numbers only grow. */
export interface KnowledgeRecord {
  readonly number: number;
  /** Equal for equal content: a roll back publishes an earlier revision under a new number. */
  readonly revision: string;
  readonly publishedBy: string;
  readonly publishedAt: number;
  /** Whatever the publisher gave, through JSON. */
  readonly summary: unknown;
}

/** Publishing also leaves a line in the audit and a change of topic `knowledge` with payload `{ number, revision }`. */
export interface PublishedKnowledge {
  /** All or nothing. Where `revision` is what stands already, nothing is published and `published` is false. */
  publish(publication: {
    revision: string;
    by: string;
    summary: unknown;
    snapshot: KnowledgeSnapshot;
  }): Promise<{ published: boolean; record: KnowledgeRecord }>;
  current(): Promise<KnowledgeRecord | null>;
  /** Newest first; `before` is a number to page on from. */
  list(page: { limit: number; before?: number }): Promise<KnowledgeRecord[]>;
  load(number: number): Promise<{ record: KnowledgeRecord; snapshot: KnowledgeSnapshot } | null>;
}

/** A server's write also leaves a line in the audit and a change of topic `settings` with payload `{ serverId }`. */
export interface Settings {
  /** What was never set has its default. */
  ofServer(serverId: string): Promise<ServerSettings>;
  setServer(serverId: string, values: Partial<ServerSettings>, by: string): Promise<ServerSettings>;
  ofPerson(userId: string): Promise<PersonSettings>;
  setPerson(userId: string, values: Partial<PersonSettings>): Promise<PersonSettings>;
}

export interface AuditLine {
  readonly id: number;
  readonly serverId: string;
  readonly actor: string;
  /** `entry.edit`, `settings.set`, `knowledge.publish` … */
  readonly action: string;
  /** What it was done to: an entry id, a revision, a setting's name. */
  readonly target: string;
  readonly detail: unknown;
  readonly at: number;
}

/** Append-only: lines are never changed, only purged by age, or their actor made anonymous by `forget`. */
export interface Audit {
  add(line: Omit<AuditLine, 'id' | 'at'>): Promise<void>;
  /** Newest first; `before` is an id to page on from. */
  list(page: { serverId: string; limit: number; before?: number }): Promise<AuditLine[]>;
}

export type Counter = 'asked' | 'answered' | 'suggested' | 'declined' | 'helpful';

/** `week` is its Monday, 00:00 UTC. */
export type WeekStats = Readonly<Record<Counter, number>> & { readonly week: number };

export interface Stats {
  /** Counted in memory and written every few seconds and on close: a crash may lose the last seconds' counts. */
  count(serverId: string, counter: Counter, by?: number): void;
  /** The last `weeks` weeks, oldest first, the current one last; weeks without a question are all zero. */
  weeks(serverId: string, weeks: number): Promise<WeekStats[]>;
}

export interface Change {
  /** Grows with every change, in the order they were committed. */
  readonly id: number;
  readonly topic: string;
  readonly payload: unknown;
  readonly publishedAt: number;
}

export interface Changes {
  /** Tell every process on this store, this one included. */
  publish(topic: string, payload: unknown): Promise<void>;
  /**
   * Every change of the topic from now on, each once, in order, within two seconds; the next waits for the handler.
   * Subscribe before loading what the topic is about. What a handler throws is logged.
   * @returns a function that ends the subscription
   */
  subscribe(topic: string, handler: (change: Change) => void | Promise<void>): () => void;
}

export interface PurgeReport {
  readonly questions: number;
  readonly votes: number;
  readonly flags: number;
  readonly posted: number;
  readonly audit: number;
  readonly knowledge: number;
}

export interface ForgetReport {
  readonly notices: number;
  readonly votes: number;
  readonly flags: number;
  readonly settings: number;
  /** Records of a moderator's acts that now name a pseudonym. */
  readonly renamed: number;
}
