import type { Entry } from '../../../knowledge/types.ts';
import type { Flag } from '../../../store/answers/types.ts';
import { keyOf } from '../../entries/entryRef.ts';
import type { CommandContext, Outcome } from '../../types.ts';
import { asModerator, type ModeratorContext } from '../context/ModeratorContext.ts';

/** Flags that are read, the newest ones. */
const MAX_FLAGS = 500;

/** An entry with its open flags, newest first. */
export interface FlaggedEntry {
  readonly entry: Entry;
  readonly flags: readonly [Flag, ...Flag[]];
}

/** Returns the flagged entries that the server still has, the newest flag first. */
export async function findFlagged(
  { store, serverId }: ModeratorContext,
  { library }: CommandContext,
): Promise<readonly FlaggedEntry[]> {
  const byEntry = new Map<string, Flag[]>();
  for (const flag of await store.votes.flags({ serverId, isOpen: true, limit: MAX_FLAGS })) {
    byEntry.set(flag.entryId, [...(byEntry.get(flag.entryId) ?? []), flag]);
  }
  return [...byEntry].flatMap(([entryId, [first, ...others]]) => {
    const entry = library.snapshot.byKey.get(keyOf(entryId));
    return entry?.id === entryId && first ? [{ entry, flags: [first, ...others] as const }] : [];
  });
}

/**
 * Runs with a flagged entry of this server.
 * @returns what `run` returns, or a failure if it has no open flags
 */
export function withFlagged(
  key: string,
  context: CommandContext,
  run: (flagged: FlaggedEntry, moderator: ModeratorContext) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  return asModerator(context, async (moderator) => {
    const found = (await findFlagged(moderator, context)).find(({ entry }) => entry.key === key);
    return found ? run(found, moderator) : { failed: 'flag/settled' };
  });
}
