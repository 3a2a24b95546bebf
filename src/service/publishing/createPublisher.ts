import { entryTitle } from '../../answer/reply/entryTitle.ts';
import type { Log } from '../../base/Log.ts';
import { knowledgeRevision } from '../../knowledge/revisions/knowledgeRevision.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { Library } from '../../library/Library.ts';
import { type Loading, waitForMeaning } from '../../library/loading.ts';
import type { RefreshOptions, RefreshReport, Snapshot } from '../../library/types.ts';
import type { KnowledgeRecord, KnowledgeSnapshot } from '../../store/publications/types.ts';
import type { Store } from '../../store/types.ts';
import type { Moderation, Publication } from '../types.ts';
import type { Watcher } from '../watching/createWatcher.ts';
import type { WatchPlan } from '../watching/planWatch.ts';
import { isRolledBack, type PublicationSummary } from './isRolledBack.ts';

/** Number of questions asked by people, of all servers, whose answers a refresh compares. */
const MAX_QUESTIONS = 2000;
/** Headings of each kind in the record of a publication. */
const MAX_HEADINGS = 20;

/**
 * Builds a snapshot of knowledge that was read before, without replacing the live one.
 * @param fit outcome of an examination that takes the place of its own
 */
export type Open = (knowledge: Knowledge, fit?: Snapshot['index']['fit']) => Loading;

export interface Publisher {
  readonly refresh: Moderation['refresh'];
  rollBack(options: { readonly number: number; readonly by: string }): Promise<Publication | null>;
  /** Serves the newest publication, in case a notification was lost. */
  follow(): Promise<void>;
  close(): void;
}

/**
 * Publishes to every process on the store, and serves the publications of others.
 * @param onServed called when this process serves another one's publication
 */
export function createPublisher(
  library: Library,
  store: Pick<Store, 'knowledge' | 'questions' | 'changes'>,
  open: Open,
  onServed: () => void,
  log: Log,
  watcher: Pick<Watcher, 'plan' | 'save'>,
): Publisher {
  const publish = async (
    options: RefreshOptions,
    { preview, by, rolledBackTo, isRegular }: Parameters<Publisher['refresh']>[0] & { rolledBackTo?: number },
  ): Promise<Publication> => {
    let number: number | null = null;
    let watched: WatchPlan = { writes: [], changes: [] };
    let served = (): void => {};
    const asked = await store.questions.mostAsked({ limit: MAX_QUESTIONS });
    const refreshing = library.refresh(preview, {
      ...options,
      questions: asked.map(({ text }) => text),
      watch: async (before, after) => {
        watched = await watcher.plan(before, after);
        return watched.changes;
      },
      // Stored before it is served: a process that dies in between serves it when it restarts.
      keep: async ({ knowledge }, found) => {
        // A roll back may have come while the folder was loading.
        if (isRegular && isRolledBack(await store.knowledge.current()))
          throw new Error('the knowledge was rolled back meanwhile');
        const summary = { ...summarize(found), ...(rolledBackTo !== undefined && { rolledBackTo }) };
        const { revision } = knowledge;
        const { record } = await store.knowledge.publish({ revision, by, summary, snapshot: knowledge });
        number = record.number;
        served = await watcher.save(watched, library.snapshot.knowledge, knowledge);
      },
    });
    const report = await refreshing.finally(() => served());
    return { ...report, number };
  };

  const follow = async (): Promise<void> => {
    for (let record = await store.knowledge.current(); record && !isServed(record); ) {
      const loading = await openPublished(store, record, open);
      const snapshot = await loading?.lexical;
      const newest = await store.knowledge.current();
      // Another process may have published again meanwhile.
      if (newest?.number === record.number && loading && snapshot) {
        library.replace(snapshot);
        onServed();
        log.info(`Serving revision ${record.revision}, number ${record.number}`);
        library.upgrade(loading, log);
        return;
      }
      loading?.stop();
      record = newest;
    }
  };
  const isServed = ({ revision }: KnowledgeRecord): boolean => revision === library.snapshot.knowledge.revision;
  // This process already serves its own publications when their notification arrives.
  const unsubscribe = store.changes.subscribe('knowledge', follow);

  return {
    refresh: (options) => publish({}, options),
    async rollBack({ number, by }) {
      const published = await store.knowledge.load(number);
      if (!published) return null;
      const load = (): Promise<Snapshot> => waitForMeaning(open(toKnowledge(published.snapshot)));
      return publish({ load }, { preview: false, by, rolledBackTo: number });
    },
    follow,
    close: unsubscribe,
  };
}

/** Starts indexing a publication; returns null if it is no longer kept. */
export async function openPublished(
  store: Pick<Store, 'knowledge'>,
  { number }: Pick<KnowledgeRecord, 'number'>,
  open: Open,
): Promise<Loading | null> {
  const published = await store.knowledge.load(number);
  return published && open(toKnowledge(published.snapshot));
}

/** Turns a published snapshot into knowledge. It has no problems: only knowledge without errors is published. */
export function toKnowledge(snapshot: KnowledgeSnapshot): Knowledge {
  return { ...snapshot, problems: [], revision: knowledgeRevision(snapshot) };
}

/** Summarizes the changes of a publication, short enough for a list. */
export function summarize({ entries, diff }: Pick<RefreshReport, 'entries' | 'diff'>): PublicationSummary {
  return {
    entries,
    counts: { added: diff.added.length, changed: diff.changed.length, removed: diff.removed.length },
    added: diff.added.slice(0, MAX_HEADINGS).map(entryTitle),
    changed: diff.changed.slice(0, MAX_HEADINGS).map(({ after }) => entryTitle(after)),
    removed: diff.removed.slice(0, MAX_HEADINGS).map(entryTitle),
  };
}
