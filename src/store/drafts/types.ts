import type { EntryForm } from '../../knowledge/forms/types.ts';

/** An entry that nobody has published yet; moderators of the server see it. */
export interface Draft {
  readonly id: number;
  readonly serverId: string;
  /** Id of the message it was made from. */
  readonly messageId: string;
  /** Id of the person whose words it holds. */
  readonly authorId: string;
  readonly form: EntryForm;
  /** Moderator who made it. */
  readonly createdBy: string;
  readonly createdAt: number;
}

export type NewDraft = Omit<Draft, 'id' | 'createdBy' | 'createdAt'> & { readonly by: string };

/** Place of a draft and the moderator who changes it. */
export interface DraftChange {
  readonly serverId: string;
  readonly id: number;
  readonly by: string;
}

/** Adding and discarding write a line to the audit log. */
export interface Drafts {
  /** Adds a draft; if there is one of this message already, returns that one unchanged. */
  add(draft: NewDraft): Promise<Draft>;
  get(serverId: string, id: number): Promise<Draft | null>;
  /** Returns a server's drafts, newest first; `total` counts all of them. */
  list(page: { serverId: string; limit: number; offset?: number }): Promise<{ drafts: Draft[]; total: number }>;
  /** @returns false if there is no such draft */
  edit(change: DraftChange & { readonly form: EntryForm }): Promise<boolean>;
  /** Deletes a draft that was published. @returns false if there is no such draft */
  publish(change: DraftChange): Promise<boolean>;
  /** @returns false if there is no such draft */
  discard(change: DraftChange): Promise<boolean>;
}
