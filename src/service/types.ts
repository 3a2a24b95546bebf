/** The nouns of the service room: what runs beside the answers, and what moderators' commands need of it. */

import type { Reply } from '../answer/types.ts';
import type { EntryForm } from '../knowledge/types.ts';
import type { KnowledgeView, RefreshReport } from '../library/types.ts';
import type { Locale } from '../locales/locale.ts';

/** `gone`: it will never work; `later`: it may work when tried again. */
export type Delivery = 'done' | 'gone' | 'later';

/** What a surface can do without being asked anything. */
export interface Messenger {
  /** The language of a server, as its owner set it there. */
  localeOf(serverId: string): Locale;
  /** Put a reply in the place of a message of ours; where that is `unsure`, it may have been done before. */
  edit(
    message: { readonly channelId: string; readonly messageId: string; readonly unsure: boolean },
    reply: Reply,
  ): Promise<Delivery>;
  /** Tell one person. With the same nonce it is said once. */
  tell(person: { readonly userId: string; readonly channelId: string }, reply: Reply, nonce: string): Promise<Delivery>;
  /** Say something in a channel of that server, and in no other server's. */
  post(channel: { readonly serverId: string; readonly channelId: string }, reply: Reply): Promise<Delivery>;
}

/** A refresh, and under which number it was published, if it was. */
export type Publication = RefreshReport & { readonly number: number | null };

/** What a moderator wrote and could not be saved as it is: kept a while, so that nothing is lost. */
export interface Draft {
  readonly serverId: string;
  readonly by: string;
  readonly form: EntryForm;
  /** What is to become of it: a new entry, or a change of that revision of one; 0 where the folder's is meant. */
  readonly target: { readonly entryId: string; readonly expected: number } | null;
  /** The question that it answers, or null. */
  readonly questionId: number | null;
}

/** What moderators' commands need besides the store. */
export interface Moderation {
  /** Whether this server's moderators publish the folder, which is one for all servers. */
  mayPublish(serverId: string): boolean;
  /** Load the folder, say what changes, and publish it. */
  refresh(options: { readonly preview: boolean; readonly by: string }): Promise<Publication>;
  /** Publish an earlier revision again; null where it is not kept any more. */
  rollBack(options: { readonly number: number; readonly by: string }): Promise<Publication | null>;
  /** The folder's entries without any server's. */
  readonly folder: KnowledgeView;
  /** A server's entries were changed here: serve them at once. */
  changed(serverId: string): void;
  /** A question was closed: tell those who wait. */
  closed(): void;
  readonly drafts: {
    /** @returns what it is found by */
    keep(draft: Draft): string;
    find(id: string): Draft | null;
  };
  /** A line in the server's log channel, if it has one, in the server's language. Never rejects. */
  announce(serverId: string, line: (locale: Locale) => string): Promise<void>;
}

/** What surfaces are given. */
export interface Service {
  readonly moderation: Moderation | null;
  /** An answer whose newest date is older than so many days says so; null where none is to. */
  readonly staleAfterDays: number | null;
  /** What a server's people are answered from; the folder alone for ''. Never rejects. */
  viewOf(serverId: string): Promise<KnowledgeView>;
  /** A surface that can speak unasked has opened. @returns what ends it */
  serve(door: Messenger): () => void;
  close(): Promise<void>;
}
