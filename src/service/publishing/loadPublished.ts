import type { Log } from '../../base/Log.ts';
import { formatProblem } from '../../knowledge/problems/formatProblem.ts';
import type { Loading } from '../../library/loadInWorker.ts';
import type { Store } from '../../store/types.ts';
import { type Open, openPublished, summarize } from './createPublisher.ts';

/**
 * What a process serves when it starts: the revision that was published last, whatever has been written to the folder
 * since. Where nothing was ever published the folder's state is.
 * @param folder the folder, being loaded
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
        `The knowledge folder (revision ${knowledge.revision}) differs from what was published last (${record.revision}, number ${record.number}), which is served. /kb refresh publishes the folder.`,
      );
      return published;
    }
  }
  if (!record && knowledge.entries.length > 0) {
    const diff = { added: knowledge.entries, changed: [], removed: [] };
    const summary = summarize({ entries: knowledge.entries.length, diff });
    const { revision } = knowledge;
    await store.knowledge.publish({ revision, by: 'start', summary, snapshot: knowledge });
    // Another process may have been first with another state of the folder; it is followed.
  }
  return folder;
}
