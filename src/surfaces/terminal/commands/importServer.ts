import { resolve } from 'node:path';
import { SILENT } from '../../../base/Log.ts';
import { readConfig } from '../../../config.ts';
import { assembleKnowledge } from '../../../knowledge/assembleKnowledge.ts';
import { writeKnowledge } from '../../../knowledge/entries/writeKnowledge.ts';
import { isThere, readFolder } from '../../../knowledge/files/readFolder.ts';
import { loadKnowledge } from '../../../knowledge/loadKnowledge.ts';
import { formatProblem } from '../../../knowledge/problems/formatProblem.ts';
import type { Knowledge } from '../../../knowledge/types.ts';
import { chooseFolder } from '../../../service/publishing/chooseFolder.ts';
import { importEntries } from '../../../service/servers/importEntries.ts';
import { openStore } from '../../../store/openStore.ts';
import type { Store } from '../../../store/types.ts';
import type { Io } from '../io.ts';
import { toStoreLog } from '../output/toStoreLog.ts';
import { type Arguments, UsageError } from '../types.ts';

/**
 * `import --server`: saves files that `/kb export` wrote, edited or not, as a server's own entries.
 * @returns the exit code: 1 if the files have an error or someone changed an entry meanwhile, 2 for bad usage
 */
export async function importServer(args: Arguments, io: Io): Promise<number> {
  const { text: folder, knowledge, server = 'preview' } = args;
  if (!folder) throw new UsageError('import needs the folder that holds the files');
  if (!/^(?:\d{15,22}|preview)$/u.test(server))
    throw new UsageError('--server needs the id of a server, which has digits only, or “preview”');
  const { knowledgeDir, dataDir, databaseUrl, pseudonymKey } = readConfig(io.env);
  const store = await openStore({ dataDir, databaseUrl, pseudonymKey, clock: io.now, log: toStoreLog(io) });
  try {
    const published = await readPublished(store, knowledge ?? knowledgeDir);
    const imported = assembleKnowledge(await withSources(folder, published));
    const errors = imported.problems.filter(({ severity }) => severity === 'error');
    for (const problem of errors) io.stderr.write(`${formatProblem(problem)}\n`);
    if (errors.length > 0) return 1;
    const report = await importEntries(store, imported, published, { serverId: server, by: 'import' });
    const { added, changed, unchanged, refused } = report;
    for (const heading of refused)
      io.stderr.write(`${heading}: someone changed this entry meanwhile: import it again\n`);
    io.stdout.write(`${added.length} added, ${changed.length} changed, ${unchanged} unchanged\n`);
    return refused.length > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

/** Returns the knowledge that the bot serves: the last publication, or the folder before the first. */
async function readPublished(store: Store, folder: string): Promise<Pick<Knowledge, 'entries' | 'sources'>> {
  const knowledge = await loadKnowledge(folder);
  await chooseFolder(store, resolve(folder), async () => knowledge, isThere, SILENT);
  const record = await store.knowledge.current();
  const published = record && (await store.knowledge.load(record.number));
  return published?.snapshot ?? knowledge;
}

/** Reads the files and adds the folder's list of sources, which exported files cite but do not include. */
async function withSources(folder: string, { sources }: Pick<Knowledge, 'sources'>) {
  const files = await readFolder(folder);
  if (files.some(({ path }) => path === 'sources.yaml')) return files;
  const lists = writeKnowledge({ entries: [], sources, synonyms: [] });
  return [...lists.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })), ...files];
}
