/** What was acknowledged: a reply of the bot that says it is done has arrived at Discord. */

export interface Ledger {
  /** Texts of boats that moderators saved. */
  readonly saved: { readonly boat: string; readonly revision: number; readonly text: string }[];
  /** What was published, in order: a version, or again what a number stands for. */
  readonly published: ({ readonly version: number } | { readonly backTo: number })[];
  /** Versions that were asked to be published, acknowledged or not. */
  readonly wished: Set<number>;
  /** Questions by id: whoever pressed “Ask the moderators” was told so; the moderator was told that it is closed. */
  readonly questions: Map<number, { readonly text: string; waits: boolean; closed: boolean }>;
  /** How often a lamp's answer was thanked for. */
  readonly thanked: Map<string, number>;
  /** The last settings: what was confirmed, and what was sent since. */
  readonly mentions: { confirmed: boolean | null; sent: Set<boolean> };
  /** Everything that was acknowledged. */
  count: number;
}

export const createLedger = (): Ledger => ({
  saved: [],
  published: [],
  wished: new Set(),
  questions: new Map(),
  thanked: new Map(),
  mentions: { confirmed: null, sent: new Set() },
  count: 0,
});
