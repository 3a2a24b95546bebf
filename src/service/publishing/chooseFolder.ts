import { createHash } from 'node:crypto';
import type { Log } from '../../base/Log.ts';
import type { Knowledge } from '../../knowledge/types.ts';
import type { KnownFolder } from '../../store/publications/types.ts';
import type { Store } from '../../store/types.ts';

/** A folder that is found elsewhere is the same if it has at least this share of the entries, and its old place is empty. */
const SAME_SHARE = 0.5;

/**
 * Tells the store which knowledge folder this process serves. What was published, curated and posted for another one is kept
 * and does not count. A folder is known by its path; one that was moved, or copied to another machine, by its content.
 * @param path absolute
 * @param read reads the folder; only called for one that is not known by its path
 * @param isThere whether anything is at a path
 */
export async function chooseFolder(
  store: Pick<Store, 'folders'>,
  path: string,
  read: () => Promise<Pick<Knowledge, 'entries' | 'revision'>>,
  isThere: (path: string) => Promise<boolean>,
  log: Log,
): Promise<void> {
  const known = await store.folders.list();
  const [last] = known;
  const use = (same: KnownFolder): Promise<void> => {
    if (same !== last) log.info(`The knowledge folder is ${path} again. What moderators wrote for it counts again.`);
    return store.folders.use(same.id, same.paths.includes(path) ? null : path);
  };
  const byPath = known.find(({ paths }) => paths.includes(path));
  if (byPath) return use(byPath);
  const knowledge = await read();
  const byContent = await findByContent(store.folders, known, knowledge, isThere);
  if (byContent) return use(byContent);
  if (!last) return store.folders.use('', knowledge.entries.length > 0 ? path : null);
  // Nothing can be served from an empty folder: whoever mistyped its name is better served by the last publication.
  if (knowledge.entries.length === 0) return store.folders.use(last.id, null);
  log.warn(
    `The knowledge folder is ${path} now. What moderators wrote for ${last.paths[0] ?? 'the folder before'} is kept, and counts again when KNOWLEDGE_DIR names that folder.`,
  );
  return store.folders.use(createHash('sha256').update(path).digest('hex').slice(0, 10), path);
}

async function findByContent(
  folders: Store['folders'],
  known: readonly KnownFolder[],
  { entries, revision }: Pick<Knowledge, 'entries' | 'revision'>,
  isThere: (path: string) => Promise<boolean>,
): Promise<KnownFolder | null> {
  if (entries.length === 0) return null;
  const all = await Promise.all(known.map(async (folder) => ({ folder, ...(await folders.published(folder.id)) })));
  const published = all.find(({ revisions }) => revisions.has(revision));
  if (published) return published.folder;
  for (const { folder, keys } of all) {
    const shared = entries.filter(({ key }) => keys.has(key)).length;
    if (shared < SAME_SHARE * Math.max(entries.length, keys.size) || shared === 0) continue;
    const places = await Promise.all(folder.paths.map(isThere));
    if (!places.includes(true)) return folder;
  }
  return null;
}
