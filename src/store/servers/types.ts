/** The rights that a role can have over a server's knowledge, weakest first. Each includes those before it. */
export const RIGHTS = ['gaps', 'edit', 'publish', 'settings'] as const;
export type Right = (typeof RIGHTS)[number];

/** A role of the server and its right. */
export interface ModeratorRole {
  readonly role: string;
  readonly right: Right;
}

/** Treatment of a help post that is solved, besides its tag. */
export const CLOSINGS = ['open', 'lock', 'archive', 'both'] as const;
export type Closing = (typeof CLOSINGS)[number];

/** Reply to a new post that has no certain answer. */
export const UNSURE = ['nothing', 'suggest'] as const;
export type Unsure = (typeof UNSURE)[number];

/** Settings of one server. */
export interface ServerSettings {
  /** Roles that may use `/kb` besides members with Manage Server, who may do everything. */
  readonly moderatorRoles: readonly ModeratorRole[];
  readonly privateByDefault: boolean;
  /** Channels with public answers; empty means all. */
  readonly allowedChannels: readonly string[];
  /** Forums whose new posts are answered. */
  readonly forumChannels: readonly string[];
  readonly unsurePosts: Unsure;
  /** Role that is called when somebody still needs help. */
  readonly helpRole: string | null;
  /** Name of the tag that solved posts get. */
  readonly solvedTag: string | null;
  readonly solvedPosts: Closing;
  /** Whether **Ask the moderators** opens a private thread with the role. */
  readonly helpThreads: boolean;
  /** https address where people open a ticket. */
  readonly ticketUrl: string | null;
  /** Language of notices; null means each person's own. */
  readonly locale: 'en' | 'uk' | 'de' | 'fr' | 'es' | null;
  /** Channel that gets a line for every change a moderator makes. */
  readonly logChannel: string | null;
  /** Channel that gets the digest of each week. */
  readonly digestChannel: string | null;
  readonly answerMentions: boolean;
}

/** Settings of one person. */
export interface PersonSettings {
  readonly answerMentions: boolean;
}

/** Writes of a server add a line to the audit log and a change of topic `settings` with payload `{ serverId }`. */
export interface Settings {
  /** Returns a server's settings; those never set have their defaults. */
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
  /** An entry id, a revision or a setting's name. */
  readonly target: string;
  readonly detail: unknown;
  readonly at: number;
}

/** Servers that the bot is in. A week after it has left one, `purge` deletes everything about that server. */
export interface Membership {
  /** Notes that the bot is no longer in a server. @returns false if that was known */
  leave(serverId: string): Promise<boolean>;
  /** Notes that the bot is in a server (again). */
  join(serverId: string): Promise<void>;
  /**
   * Compares with the servers that something is stored for.
   * @param present servers that the bot is in
   * @param isOurs whether this process would know if the bot was in a server
   * @returns servers that are known only now to have been left
   */
  reconcile(present: ReadonlySet<string>, isOurs: (serverId: string) => boolean): Promise<readonly string[]>;
}

/** Lines are never changed; `purge` deletes old ones and `forget` replaces a person's id by a pseudonym. */
export interface Audit {
  /** Returns lines, newest first; `before` is the id to continue from. */
  list(page: { serverId: string; limit: number; before?: number }): Promise<AuditLine[]>;
}

export type Counter = 'asked' | 'answered' | 'suggested' | 'declined' | 'helpful';

/** Counts of one week. */
export type WeekStats = Readonly<Record<Counter, number>> & {
  /** Its Monday, 00:00 UTC. */
  readonly week: number;
};

export interface Stats {
  /** Counts in memory; written every few seconds and on close, so a crash may lose the last seconds. */
  count(serverId: string, counter: Counter, by?: number): void;
  /** Returns the last `weeks` weeks, oldest first, including the current one; weeks without questions are all zero. */
  weeks(serverId: string, weeks: number): Promise<WeekStats[]>;
}

/** Words and phrases that mean the same in one server, in addition to those of the folder. */
export interface ServerSynonyms {
  readonly id: number;
  readonly words: readonly string[];
}

/** Every write adds a line to the audit log and a change of topic `entries` with payload `{ serverId }`. */
export interface Synonyms {
  /** Returns a server's groups, oldest first. */
  list(serverId: string): Promise<ServerSynonyms[]>;
  /** @returns false if the server has this group already */
  add(group: { serverId: string; words: readonly string[]; by: string }): Promise<boolean>;
  /** @returns the words of the removed group; null if there is no such group */
  remove(group: { serverId: string; id: number; by: string }): Promise<readonly string[] | null>;
}
