import { setImmediate as nextTurn } from 'node:timers/promises';
import { entryRevision } from '../../knowledge/revisions/entryRevision.ts';
import type { Entry } from '../../knowledge/types.ts';
import type { ChangedSource, WatchedParagraph } from '../../knowledge/watch/types.ts';
import { type FindDocument, followEntry, isChanged, rememberEntry } from '../../knowledge/watch/watchEntry.ts';
import type { WatchedEntry, WatchedWrite } from '../../store/watched/types.ts';

/** Entries followed before the event loop gets a turn, so that questions are answered meanwhile. */
const SLICE = 200;

/** Changes in what is remembered. */
export interface WatchPlan {
  readonly writes: readonly WatchedWrite[];
  /** Entries with a paragraph that changed or went since it was looked at last. */
  readonly changes: readonly ChangedSource[];
}

/** Documents and texts that were served before, as far as they are known. */
export interface Earlier {
  readonly find: FindDocument;
  /** Whether an entry had this very text. */
  has(entry: Entry): boolean;
}

/**
 * Plans what to remember for the entries of one server, or of the folder: new texts as their paragraphs are now; of known
 * texts, where their paragraphs are and what they say.
 * @param stored what is remembered for that server
 * @param find the documents as they are now
 * @param earlier the documents as they were when the entries were looked at last, and which texts were there then
 */
export async function planWatch(
  serverId: string,
  entries: Iterable<Entry>,
  stored: readonly WatchedEntry[],
  find: FindDocument,
  earlier: Earlier,
): Promise<WatchPlan> {
  const findFirst: FindDocument = async (source) => (await earlier.find(source)) ?? find(source);
  const known = new Map(stored.map((one) => [keyOf(one), one]));
  const served = new Map(stored.filter(({ replacedAt }) => replacedAt === null).map((one) => [one.entryId, one]));
  const current = new Set<string>();
  const writes: WatchedWrite[] = [];
  const changes: ChangedSource[] = [];
  let read = 0;
  for (const entry of entries) {
    if (entry.article) continue;
    read += 1;
    if (read % SLICE === 0) await nextTurn();
    const place = { serverId, entryId: entry.id, revision: entryRevision(entry) };
    const before = known.get(keyOf(place));
    current.add(keyOf(place));
    // A text that was there already cites what the documents said then.
    const remembered = before
      ? before.cited
      : await rememberEntry(entry, earlier.has(entry) ? findFirst : find, served.get(entry.id)?.cited);
    const cited = await followEntry(remembered, find, earlier.find);
    if (cited.length === 0 && !before) continue;
    const fresh = cited.filter((one, i) => isChanged(one) && !isSame(one, remembered[i]));
    if (fresh.length > 0) changes.push({ serverId, entry, cited: cited.filter(isChanged) });
    if (before && before.replacedAt === null && cited.every((one, i) => isEqual(one, before.cited[i]))) continue;
    writes.push({ ...place, cited, isReplaced: false, expected: before?.version ?? 0 });
  }
  for (const [key, { version, cited, entryId, revision, replacedAt }] of known) {
    if (current.has(key) || replacedAt !== null) continue;
    writes.push({ serverId, entryId, revision, cited, isReplaced: true, expected: version });
  }
  return { writes, changes };
}

const keyOf = ({ entryId, revision }: Pick<WatchedEntry, 'entryId' | 'revision'>): string => `${entryId}\n${revision}`;

/** Whether a paragraph has the same state, wherever it stands. */
const isSame = (one: WatchedParagraph, other: WatchedParagraph | undefined): boolean =>
  other !== undefined && (one.at === null) === (other.at === null) && one.says?.hash === other.says?.hash;

const isEqual = (one: WatchedParagraph, other: WatchedParagraph | undefined): boolean =>
  isSame(one, other) && one.at === other?.at && one.before === other.before && one.after === other.after;
