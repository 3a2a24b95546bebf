import type { Right } from '../../store/servers/types.ts';

/** The right that a command needs; none if it is for everyone. */
export type Needed = 'everyone' | Right;

/** The person who asks, and their rights in this place. */
export interface Asker {
  readonly id: string;
  /** Whether they have Manage Server, or are the operator in the preview. */
  readonly manages: boolean;
  /** The strongest right that their roles give them; null for none. */
  readonly right: Right | null;
}
