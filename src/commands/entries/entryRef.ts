import { assignKeys } from '../../knowledge/entries/assignKeys.ts';
import { entryRevision } from '../../knowledge/revisions/entryRevision.ts';
import type { Entry } from '../../knowledge/types.ts';
import type { EntryRef } from '../../store/answers/types.ts';
import type { CommandContext } from '../types.ts';

/** Returns the reference under which the store keeps votes and flags for this text of an entry. */
export const entryRef = (entry: Entry, { serverId }: Pick<CommandContext, 'serverId'>): EntryRef => ({
  serverId,
  entryId: entry.id,
  revision: entryRevision(entry),
});

/** Returns the key that belongs to an entry's id. */
export const keyOf = (entryId: string): string => assignKeys([entryId]).get(entryId) ?? '';
