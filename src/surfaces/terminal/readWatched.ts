import { join, resolve } from 'node:path';
import type { Config } from '../../config.ts';
import { isThere } from '../../knowledge/files/readFolder.ts';
import { StoreError } from '../../store/database/StoreError.ts';
import { openStore } from '../../store/openStore.ts';
import type { WatchedEntry } from '../../store/watched/types.ts';
import type { Io } from './io.ts';

/**
 * Reads what the bot's store remembers of the paragraphs that the entries of KNOWLEDGE_DIR cite.
 * @param folder KNOWLEDGE_DIR if undefined
 * @returns an empty list for another folder, and where there is no store; if it cannot be read, the reason goes to standard error
 */
export async function readWatched(
  folder: string | undefined,
  {
    knowledgeDir,
    dataDir,
    databaseUrl,
    pseudonymKey,
  }: Pick<Config, 'knowledgeDir' | 'dataDir' | 'databaseUrl' | 'pseudonymKey'>,
  { stderr, now }: Pick<Io, 'stderr' | 'now'>,
): Promise<readonly WatchedEntry[]> {
  const path = resolve(knowledgeDir);
  if (folder !== undefined && resolve(folder) !== path) return [];
  if (databaseUrl === null && !(await isThere(join(dataDir, 'footnote.db')))) return [];
  try {
    const store = await openStore({ dataDir, databaseUrl, pseudonymKey, clock: now });
    try {
      const known = (await store.folders.list()).find(({ paths }) => paths.includes(path));
      if (!known) return [];
      await store.folders.use(known.id, null);
      return await store.watched.list('');
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    stderr.write(`${error.message}\n`);
    return [];
  }
}
