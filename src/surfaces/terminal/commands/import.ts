import { readConfig } from '../../../config.ts';
import { writeKnowledge } from '../../../knowledge/entries/writeKnowledge.ts';
import { readFolder } from '../../../knowledge/files/readFolder.ts';
import { loadKnowledge, toKnowledge } from '../../../knowledge/loadKnowledge.ts';
import { formatProblem } from '../../../knowledge/problems/formatProblem.ts';
import type { Knowledge } from '../../../knowledge/types.ts';
import { importEntries } from '../../../service/servers/importEntries.ts';
import { openStore } from '../../../store/openStore.ts';
import type { Store } from '../../../store/types.ts';
import { parseArguments, usage } from '../parseArguments.ts';

/** The store's own lines: one a fault. */
const log = {
  info: () => {},
  warn: (line: string) => void process.stderr.write(`${line}\n`),
  error: (line: string) => void process.stderr.write(`${line}\n`),
};

/**
 * `import`: take files that `/kb export` gave, and maybe were changed, as a server's own entries.
 * @returns the exit code: 1 where there is an error in them or somebody was in the way, 2 for bad usage
 */
export async function importFiles(args: readonly string[]): Promise<number> {
  const read = parseArguments(args);
  if ('wrong' in read) return usage(read.wrong);
  const { text: folder, server = 'preview' } = read;
  if (folder === null) return usage('import needs the folder that the files are in');
  if (!/^(?:\d{15,22}|preview)$/u.test(server))
    return usage('--server needs a server’s id, which has digits only, or “preview”');
  const { knowledgeDir, dataDir, databaseUrl } = readConfig();
  const store = await openStore({ dataDir, databaseUrl, clock: Date.now, log });
  try {
    const published = await readPublished(store, read.knowledge ?? knowledgeDir);
    const imported = toKnowledge(await withSources(folder, published));
    const errors = imported.problems.filter(({ severity }) => severity === 'error');
    for (const problem of errors) process.stderr.write(`${formatProblem(problem)}\n`);
    if (errors.length > 0) return 1;
    const report = await importEntries(store, imported, published, { serverId: server, by: 'import' });
    const { added, changed, unchanged, refused } = report;
    for (const heading of refused) process.stderr.write(`${heading}: somebody changed it meanwhile; import it again\n`);
    process.stdout.write(`${added.length} added, ${changed.length} changed, ${unchanged} unchanged\n`);
    return refused.length > 0 ? 1 : 0;
  } finally {
    await store.close();
  }
}

/** What the bot serves: the last publication, or the folder where nothing was published yet. */
async function readPublished(store: Store, folder: string): Promise<Pick<Knowledge, 'entries' | 'sources'>> {
  const record = await store.knowledge.current();
  const published = record && (await store.knowledge.load(record.number));
  return published?.snapshot ?? loadKnowledge(folder);
}

/** Exported files name sources of the folder, whose list they do not bring along. */
async function withSources(folder: string, { sources }: Pick<Knowledge, 'sources'>) {
  const files = await readFolder(folder);
  if (files.some(({ path }) => path === 'sources.yaml')) return files;
  const lists = writeKnowledge({ entries: [], sources, synonyms: [] });
  return [...lists.map(({ path, text }) => ({ path, bytes: Buffer.from(text) })), ...files];
}
