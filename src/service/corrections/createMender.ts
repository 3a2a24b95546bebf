import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { type CoalescedWork, coalesce } from '../../base/coalesce.ts';
import { errorMessage } from '../../base/errorMessage.ts';
import type { Log } from '../../base/Log.ts';
import type { Library } from '../../library/Library.ts';
import type { Store } from '../../store/types.ts';
import { currentEntry } from './currentEntry.ts';

/** Settles flags of answers that were changed since, and has those who flagged told. */
export function createMender(library: Library, store: Store, onNews: () => void, log: Log): CoalescedWork {
  return coalesce(
    async () => {
      const { snapshot } = library;
      const record = await store.knowledge.current();
      // Another process has published: this one must not judge until it serves the same revision.
      if (record && record.revision !== snapshot.knowledge.revision) return;
      const current = currentEntry(store, snapshot);
      const told = await store.votes.mend(async (place) => {
        const found = await current(place);
        return found && { revision: found.revision, title: entryTitle(found.entry) };
      });
      if (told > 0) onNews();
    },
    (error) => log.warn(`People who flagged an answer could not be told of the change: ${errorMessage(error)}`),
  );
}
