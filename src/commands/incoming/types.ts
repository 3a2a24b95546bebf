/** Messages and files that come with a request. */

/** The message in whose menu a command was chosen. */
export interface TargetMessage {
  readonly id: string;
  readonly text: string;
  /** Author; null or absent for programs. */
  readonly author?: { readonly id: string; readonly name: string } | null;
  /** Whether the bot wrote it; false if absent. */
  readonly isOwn?: boolean;
  /** Text of the message that it replies to, as far as it came along; '' if it did not. */
  readonly repliesTo?: string;
  /** Title of its thread or forum post, or ''. */
  readonly thread?: string;
}

/** A post of a help forum. */
export interface HelpPost {
  /** Id of whoever opened it; null if Discord does not say. */
  readonly askerId: string | null;
  readonly title: string;
}

/** A file as it was attached; its bytes are downloaded when they are read. */
export interface AttachedFile {
  readonly name: string;
  /** Bytes, as stated. */
  readonly size: number;
  /** @returns null if it cannot be had, or has more than `limit` bytes. Never rejects. */
  read(limit: number): Promise<Uint8Array | null>;
}
