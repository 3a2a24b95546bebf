import type { Entry } from '../../../knowledge/types.ts';
import { keyOf } from '../../entries/entryRef.ts';
import type { CommandContext } from '../../types.ts';
import type { ModeratorContext } from '../context/ModeratorContext.ts';

/** Finds an entry that is served, or its last revision if it was removed. */
export async function findPlace(
  entryId: string,
  { store, serverId }: ModeratorContext,
  context: CommandContext,
): Promise<Entry | null> {
  const shown = context.library.snapshot.byKey.get(keyOf(entryId));
  if (shown?.id === entryId) return shown;
  const history = await store.entries.history(serverId, entryId);
  return history.find(({ content }) => content !== null)?.content?.entry ?? null;
}
