import type { Log } from '../../base/Log.ts';
import { formatProblem } from '../../knowledge/problems/formatProblem.ts';
import type { Loading } from '../../library/loading.ts';
import { refusesWrites } from '../../store/database/StoreError.ts';
import type { Store } from '../../store/types.ts';
import { type Open, openPublished, summarize } from './createPublisher.ts';

/**
 * Loads the knowledge that a process serves when it starts: the newest publication, whatever has been written to the
 * folder since. If nothing was ever published, publishes the folder.
 * @param folder the folder while it loads
 */
export async function loadPublished(
  folder: Loading,
  store: Pick<Store, 'knowledge'>,
  open: Open,
  log: Log,
): Promise<Loading> {
  const { knowledge } = await folder.lexical;
  for (const problem of knowledge.problems) log.warn(formatProblem(problem));
  const record = await store.knowledge.current();
  if (record && record.revision !== knowledge.revision) {
    const published = await openPublished(store, record, open);
    if (published) {
      log.warn(
        `The knowledge folder (revision ${knowledge.revision}) differs from the newest publication (${record.revision}, number ${record.number}). The publication is served; /kb refresh publishes the folder.`,
      );
      folder.stop();
      return published;
    }
  }
  if (!record && knowledge.entries.length > 0) {
    const diff = { added: knowledge.entries, changed: [], removed: [] };
    const summary = summarize({ entries: knowledge.entries.length, diff });
    const { revision } = knowledge;
    await store.knowledge.publish({ revision, by: 'start', summary, snapshot: knowledge }).catch((error: unknown) => {
      // The store has said so. The folder is served as it is, and published by the next start or refresh.
      if (!refusesWrites(error)) throw error;
    });
    // If another process was faster with another state of the folder, this one follows it.
  }
  return folder;
}
