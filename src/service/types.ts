import type { Button } from '../answer/reply/types.ts';
import type { Reply } from '../answer/types.ts';
import type { EntryForm } from '../knowledge/forms/types.ts';
import type { ReadUpload, ServerPart, Upload } from '../knowledge/readUpload.ts';
import type { Entry, Source, SynonymGroup } from '../knowledge/types.ts';
import type { FindWatched } from '../knowledge/watch/types.ts';
import type { KnowledgeView, RefreshReport } from '../library/types.ts';
import type { Locale } from '../locales/locale.ts';

/** Result of a delivery. `gone`: it can never succeed; `later`: another attempt may succeed. */
export type Delivery = 'done' | 'gone' | 'later';

/** Permissions of the bot that settings need: in a forum, `write` is about its posts. */
export type Permission = 'view' | 'write' | 'history' | 'manageThreads' | 'privateThreads' | 'mentionRole';

/** A channel as the bot finds it. */
export interface ChannelState {
  /** Permissions that the bot has there. */
  readonly permissions: readonly Permission[];
  /** Names of the tags of a forum. */
  readonly tags: readonly string[];
}

/** A surface's ability to act without being asked. */
export interface Messenger {
  /** Returns the ids of the servers that the bot is in. */
  servers(): readonly string[];
  /** Whether the bot may write in a channel of that server, or in the posts of a forum. */
  mayWrite(channel: { readonly serverId: string; readonly channelId: string }): boolean;
  /**
   * Inspects a channel of that server; null if there is none.
   * @param channel `roleId` is the role that `mentionRole` is about
   */
  inspect(channel: {
    readonly serverId: string;
    readonly channelId: string;
    readonly roleId: string | null;
  }): ChannelState | null;
  /** Returns the language that the server's owner set on the platform. */
  localeOf(serverId: string): Locale;
  /** Returns the name of a server; '' if the bot is not in it. */
  nameOf(serverId: string): string;
  /** Replaces the content of one of the bot's messages; if `unsure`, that may have happened before. */
  edit(
    message: { readonly channelId: string; readonly messageId: string; readonly unsure: boolean },
    reply: Reply,
  ): Promise<Delivery>;
  /** Sends a message to one person; messages with the same nonce are sent only once. */
  tell(person: { readonly userId: string; readonly channelId: string }, reply: Reply, nonce: string): Promise<Delivery>;
  /** Posts in a channel of that server, in reply to the message `to` if there is one; once for each nonce. */
  post(
    channel: { readonly serverId: string; readonly channelId: string; readonly to: string | null },
    reply: Reply,
    nonce: string,
  ): Promise<Delivery>;
}

/** A refresh report with the number of the publication, or null if nothing was published. */
export type Publication = RefreshReport & { readonly number: number | null };

/** Form input of a moderator that could not be saved; kept in memory. */
export interface UnsavedForm {
  readonly serverId: string;
  readonly by: string;
  readonly form: EntryForm;
  /** The entry to change and the revision its author saw, 0 for the folder's; null for a new entry. */
  readonly target: { readonly entryId: string; readonly expected: number } | null;
  /** The open question it answers, or null. */
  readonly questionId: number | null;
  /** The draft that it publishes; absent if there is none. */
  readonly draftId?: number;
  /** The page of phrasings that was filled in, by its place and lines; absent if it was another form. */
  readonly page?: { readonly id: string; readonly lines: string };
  /** True if it was the form of the details. */
  readonly isDetails?: true;
}

/** Relation of a server to the folder: its home, not its home, or nobody has said which of several servers is. */
export type Home = 'here' | 'elsewhere' | 'unknown';

/** Entries of an upload that a moderator has not published yet; kept in memory. */
export interface PendingImport {
  readonly serverId: string;
  readonly by: string;
  readonly entries: readonly Entry[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly synonyms: readonly SynonymGroup[];
  readonly server: ServerPart;
}

/** Operations behind the commands for moderators. */
export interface Moderation {
  /** Whether a server is the home of the folder, which all servers share: only its moderators publish it and see its past. */
  homeOf(serverId: string): Home;
  /** Loads the folder, reports the changes and publishes it; a regular refresh rejects if the knowledge was rolled back. */
  refresh(options: {
    readonly preview: boolean;
    readonly by: string;
    readonly isRegular?: boolean;
  }): Promise<Publication>;
  /** Publishes an earlier publication again; null if it is no longer kept. */
  rollBack(options: { readonly number: number; readonly by: string }): Promise<Publication | null>;
  /** The folder alone, without entries of servers. */
  readonly folder: KnowledgeView;
  /** Serves a server's changed entries at once. */
  changed(serverId: string): void;
  /** Shows a server's answers ('' for the folder's) as its sources were accepted. */
  sourcesKept(serverId: string): Promise<void>;
  /** Notifies the people who wait for a question that was closed. */
  closed(): void;
  /** Reads an uploaded file within limits of time and memory. Rejects if it exceeds them. */
  read(upload: Upload): Promise<ReadUpload>;
  readonly imports: {
    /** Keeps an import until it is published. @returns its id */
    keep(pending: PendingImport): string;
    find(id: string): PendingImport | null;
  };
  readonly drafts: {
    /** Keeps a form. @returns its id */
    keep(form: UnsavedForm): string;
    find(id: string): UnsavedForm | null;
  };
  /** Whether the bot may write in a channel of the server; true without a messenger that could tell. */
  mayWrite(serverId: string, channelId: string): boolean;
  /** Inspects a channel of the server; null if there is none, and without a messenger that could tell. */
  inspect(serverId: string, channelId: string, roleId: string | null): ChannelState | null;
  /** Posts a line in the server's log channel, if it has one, in the server's language. Never rejects. */
  announce(
    serverId: string,
    by: string,
    line: (locale: Locale) => string,
    buttons?: (locale: Locale) => readonly Button[],
  ): Promise<void>;
}

/** Background work and moderation, as surfaces see them. */
export interface Service {
  readonly moderation: Moderation | null;
  /** Age in days from which an answer is marked as possibly out of date; null for never. */
  readonly staleAfterDays: number | null;
  /** Returns what a server's answers know of the paragraphs they cite; '' for the folder's alone. */
  watchedIn(serverId: string): FindWatched;
  /** Returns the knowledge of a server; the folder alone for ''. Never rejects. */
  viewOf(serverId: string): Promise<KnowledgeView>;
  /** Adds a messenger. @returns a function that removes it */
  serve(messenger: Messenger): () => void;
  close(): Promise<void>;
}
