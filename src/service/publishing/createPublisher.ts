import { entryTitle } from '../../answer/reply/entryTitle.ts';
import type { Log } from '../../base/Log.ts';
import { knowledgeRevision } from '../../knowledge/revisions/knowledgeRevision.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { Library } from '../../library/Library.ts';
import type { Loading } from '../../library/loadInWorker.ts';
import type { RefreshOptions, RefreshReport, Snapshot } from '../../library/types.ts';
import type { KnowledgeRecord, KnowledgeSnapshot } from '../../store/publications/types.ts';
import type { Store } from '../../store/types.ts';
import type { Publication } from '../types.ts';

/** Questions that people really asked, of all servers, that a refresh compares. */
const ASKED = 2000;
/** Headings that the record of a publication names. */
const NAMED = 20;

/** Build the snapshot of knowledge that was read before, beside the live one. */
export type Open = (knowledge: Knowledge) => Loading;

export interface Publisher {
  refresh(options: { readonly preview: boolean; readonly by: string }): Promise<Publication>;
  rollBack(options: { readonly number: number; readonly by: string }): Promise<Publication | null>;
  /** Serve what is published, in case a call was missed. */
  follow(): Promise<void>;
  close(): void;
}

/** What a publication changed, as its record keeps it. */
export interface PublicationSummary {
  readonly entries: number;
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly rolledBackTo?: number;
}

/**
 * Publishes to every process on the store, and serves what others publish.
 * @param onServed called when another process's publication is served here
 */
export function createPublisher(
  library: Library,
  store: Pick<Store, 'knowledge' | 'questions' | 'changes'>,
  open: Open,
  onServed: () => void,
  log: Log,
): Publisher {
  const publish = async (
    options: RefreshOptions,
    { preview, by, rolledBackTo }: { preview: boolean; by: string; rolledBackTo?: number },
  ): Promise<Publication> => {
    let number: number | null = null;
    const asked = await store.questions.mostAsked({ limit: ASKED });
    const report = await library.refresh(preview, {
      ...options,
      questions: asked.map(({ text }) => text),
      // First the disk, then the answers: a process that dies between the two serves it when it comes back.
      keep: async ({ knowledge }, found) => {
        const summary = { ...summarize(found), ...(rolledBackTo !== undefined && { rolledBackTo }) };
        const { revision } = knowledge;
        const { record } = await store.knowledge.publish({ revision, by, summary, snapshot: knowledge });
        number = record.number;
      },
    });
    return { ...report, number };
  };

  const follow = async (): Promise<void> => {
    for (let record = await store.knowledge.current(); record && !isServed(record); ) {
      const loading = await openPublished(store, record, open);
      const snapshot = await loading?.lexical;
      const newest = await store.knowledge.current();
      // Someone may have published again meanwhile.
      if (newest?.number === record.number && loading && snapshot) {
        library.replace(snapshot);
        onServed();
        log.info(`Serving revision ${record.revision}, number ${record.number}`);
        loading.full.then(
          (complete) => library.replaceIndex(complete),
          (error: unknown) => log.error(`The learned ranking could not be trained: ${String(error)}`),
        );
        return;
      }
      record = newest;
    }
  };
  const isServed = ({ revision }: KnowledgeRecord): boolean => revision === library.snapshot.knowledge.revision;
  // What this process publishes it serves already when the call comes round.
  const unsubscribe = store.changes.subscribe('knowledge', follow);

  return {
    refresh: (options) => publish({}, options),
    async rollBack({ number, by }) {
      const published = await store.knowledge.load(number);
      if (!published) return null;
      const load = (): Promise<Snapshot> => open(toKnowledge(published.snapshot)).full;
      return publish({ load }, { preview: false, by, rolledBackTo: number });
    },
    follow,
    close: unsubscribe,
  };
}

/** A published revision, being indexed; null where it is not kept any more. */
export async function openPublished(
  store: Pick<Store, 'knowledge'>,
  { number }: Pick<KnowledgeRecord, 'number'>,
  open: Open,
): Promise<Loading | null> {
  const published = await store.knowledge.load(number);
  return published && open(toKnowledge(published.snapshot));
}

/** What is published held no error when it was. */
export function toKnowledge(snapshot: KnowledgeSnapshot): Knowledge {
  return { ...snapshot, problems: [], revision: knowledgeRevision(snapshot) };
}

/** What changed, in so few words that a list of publications stays short. */
export function summarize({ entries, diff }: Pick<RefreshReport, 'entries' | 'diff'>): PublicationSummary {
  return {
    entries,
    added: diff.added.slice(0, NAMED).map(entryTitle),
    changed: diff.changed.slice(0, NAMED).map(({ after }) => entryTitle(after)),
    removed: diff.removed.slice(0, NAMED).map(entryTitle),
  };
}
