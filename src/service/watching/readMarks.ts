import { entryRevision } from '../../knowledge/revisions/entryRevision.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { FindWatched, WatchedParagraph } from '../../knowledge/watch/types.ts';
import { createDocumentFinder } from '../../knowledge/watch/watchEntry.ts';
import type { WatchedEntry } from '../../store/watched/types.ts';
import { planWatch } from './planWatch.ts';

/**
 * Follows what is remembered of the folder's entries into the folder as it is now, and stores nothing.
 * @param stored what is remembered for the folder
 */
export async function readMarks(knowledge: Knowledge, stored: readonly WatchedEntry[]): Promise<FindWatched> {
  const find = createDocumentFinder(knowledge.documents ?? new Map());
  const nothing = { find: async () => null, has: () => false };
  const { writes } = await planWatch('', knowledge.entries, stored, find, nothing);
  const cited = new Map<string, readonly WatchedParagraph[]>();
  for (const one of [...stored, ...writes]) cited.set(`${one.entryId}\n${one.revision}`, one.cited);
  return (entry) => cited.get(`${entry.id}\n${entryRevision(entry)}`) ?? [];
}
