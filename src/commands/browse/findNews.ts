import { diffKnowledge } from '../../knowledge/revisions/diffKnowledge.ts';
import type { Entry, Knowledge, KnowledgeDiff } from '../../knowledge/types.ts';
import type { KnowledgeRecord } from '../../store/publications/types.ts';
import type { Store } from '../../store/types.ts';
import type { CommandContext } from '../types.ts';

export type NewsKind = 'new' | 'changed';

/** Added or changed entries and documents. */
export interface News {
  /** Start of the period in milliseconds since the epoch; later than requested if nothing older is kept. */
  readonly since: number;
  /** Answered questions; no open ones and no passages. */
  readonly entries: readonly Entry[];
  /** Titles of documents with added or changed passages. */
  readonly documents: readonly string[];
}

/** Publications read at once. */
const PAGE = 50;

/**
 * Finds what was added or changed since a time, in the published folder and among the server's own entries.
 * @param since milliseconds since the epoch
 * @returns null if nothing was ever published
 */
export async function findNews(
  kind: NewsKind,
  since: number,
  store: Store,
  context: CommandContext,
): Promise<News | null> {
  const base = await findBase(store, since);
  if (!base) return null;
  const { byKey } = context.library.snapshot;
  const folder = (context.moderation?.folder ?? context.library).snapshot.knowledge;
  const diff = await compare(store, base, folder);
  const own = await findOwn(kind, since, folder, store, context.serverId);
  const found = kind === 'new' ? diff.added : diff.changed.map(({ after }) => after);
  // As this server sees them: hidden entries are left out.
  const shown = new Map([...found, ...own].map(({ key }) => [key, byKey.get(key)]));
  return {
    since: Math.max(since, base.publishedAt),
    entries: [...shown.values()].filter((entry) => entry !== undefined).filter(isQuestion),
    documents: findDocuments(kind, diff, folder),
  };
}

const isQuestion = ({ kind }: Entry): boolean => kind !== 'unknown' && kind !== 'passage';

/** Finds the publication that was live at a time, or the oldest if none that old is kept. */
async function findBase({ knowledge }: Store, since: number): Promise<KnowledgeRecord | null> {
  let oldest: KnowledgeRecord | null = null;
  for (;;) {
    const page = await knowledge.list({ limit: PAGE, ...(oldest && { before: oldest.number }) });
    const found = page.find(({ publishedAt }) => publishedAt <= since);
    if (found) return found;
    oldest = page.at(-1) ?? oldest;
    if (page.length < PAGE) return oldest;
  }
}

/** Cached differences, by number of the publication: pages are turned more often than anything is published. */
const compared = new WeakMap<Knowledge, Map<number, KnowledgeDiff>>();

async function compare(store: Store, { number, revision }: KnowledgeRecord, folder: Knowledge): Promise<KnowledgeDiff> {
  const known = compared.get(folder) ?? new Map<number, KnowledgeDiff>();
  compared.set(folder, known);
  const published = known.has(number) || revision === folder.revision ? null : await store.knowledge.load(number);
  const diff = known.get(number) ?? (await diffKnowledge(published?.snapshot ?? folder, folder));
  known.set(number, diff);
  return diff;
}

/** Finds the server's own entries; one that replaces the folder's counts as changed. */
async function findOwn(
  kind: NewsKind,
  since: number,
  folder: Knowledge,
  store: Store,
  serverId: string,
): Promise<readonly Entry[]> {
  const ofFolder = new Set(folder.entries.map(({ id }) => id));
  const found: Entry[] = [];
  for (const { entryId, changedAt, content } of await store.entries.list(serverId)) {
    if (changedAt < since || content.overlay) continue;
    const first = (await store.entries.history(serverId, entryId)).at(-1);
    const isNew = !ofFolder.has(entryId) && (first?.changedAt ?? 0) >= since;
    if (isNew === (kind === 'new')) found.push(content.entry);
  }
  return found;
}

/** Finds the titles of documents; a document is new if all of its passages are. */
function findDocuments(kind: NewsKind, { added, changed, removed }: KnowledgeDiff, folder: Knowledge): string[] {
  const sourcesOf = (entries: readonly Entry[]) => new Set(entries.flatMap(({ article }) => article?.source ?? []));
  const isAdded = new Set(added.map(({ id }) => id));
  const before = sourcesOf([...folder.entries.filter(({ id }) => !isAdded.has(id)), ...removed]);
  const now = sourcesOf(folder.entries);
  const touched = sourcesOf([...added, ...changed.map(({ after }) => after), ...removed]);
  const wanted = [...touched].filter((id) => now.has(id) && before.has(id) === (kind === 'changed'));
  return wanted.map((id) => folder.sources.get(id)?.title ?? id);
}
