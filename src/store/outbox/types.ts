/** Permissions that the bot needs, by Discord's names. */
export const NEEDED_PERMISSIONS = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'EmbedLinks',
  'ReadMessageHistory',
] as const;
export type Permission = (typeof NEEDED_PERMISSIONS)[number];

/** A button below a line. */
export interface PostButton {
  readonly id: string;
  readonly label: string;
  readonly style: 'primary' | 'secondary' | 'success' | 'danger';
}

/** Content of a post; the words come from the service when it is said. */
export type PostContent =
  /** A line of the log channel, and the person it names. */
  | { readonly kind: 'line'; readonly text: string; readonly shows: string; readonly buttons: readonly PostButton[] }
  /** The digest of the week that begins at this time. */
  | { readonly kind: 'digest'; readonly week: number }
  /** The answer to a question that was open, in reply to the message that declined it. */
  | { readonly kind: 'answered'; readonly questionId: number; readonly to: string }
  /** A flagged answer was changed: its entry's title. */
  | { readonly kind: 'mended'; readonly entryId: string; readonly title: string; readonly locale: string }
  /** A moderator's words to somebody who flagged an answer. */
  | { readonly kind: 'told'; readonly title: string; readonly text: string; readonly locale: string }
  /** The first words to whoever brought the bot to a server, and the permissions it lacks there. */
  | { readonly kind: 'greeting'; readonly missing: readonly Permission[] };

/** Something to say later. */
export interface NewPost {
  /** Posts with one key are the same: only the first is ever said. */
  readonly key: string;
  readonly serverId: string;
  /** Channel it is said in; for a person, where they are told if they take no direct messages. '' for none. */
  readonly channelId: string;
  /** Person it is said to; '' for everybody in the channel. Stored so that the database alone does not tell who. */
  readonly userId: string;
  readonly content: PostContent;
}

/** A post that this process may say until its lease ends. */
export interface Post extends NewPost {
  readonly id: number;
  /** Token of the claim. */
  readonly claim: string;
}

/**
 * Posts that the bot has yet to say. If a process dies between saying and `finish`, another says it again: use the id as
 * the message's nonce.
 */
export interface Outbox {
  /** @returns the number of posts that are new; a server whose outbox is full gets no more */
  add(posts: readonly NewPost[]): Promise<number>;
  /** Claims posts, oldest first, at most `each` of one server, so that no server waits for another. */
  claim(options: { limit: number; each: number; leaseMs: number }): Promise<Post[]>;
  /** Ends a post that was said or can never be said; its key is remembered. @returns false if the claim was lost */
  finish(post: Post): Promise<boolean>;
  /** Gives a claim back. */
  release(post: Post): Promise<void>;
}
