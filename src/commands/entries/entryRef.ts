import { entryRevision } from '../../knowledge/revisions/entryRevision.ts';
import type { Entry } from '../../knowledge/types.ts';
import type { EntryRef } from '../../store/answers/types.ts';
import type { CommandContext } from '../types.ts';

/** How the store knows this text of an entry. */
export const entryRef = (entry: Entry, { serverId }: Pick<CommandContext, 'serverId'>): EntryRef => ({
  serverId,
  entryId: entry.id,
  revision: entryRevision(entry),
});
