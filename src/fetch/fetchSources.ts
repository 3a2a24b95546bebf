import { problemAt, quoted, warning } from '../knowledge/problems/issue.ts';
import type { FetchedSource, SourcesFile } from '../knowledge/yaml/parseSources.ts';
import { DocumentCache, type Memory } from './DocumentCache.ts';
import { FEED_TYPES, readFeed } from './documents/readFeed.ts';
import { PAGE_TYPES, readPage } from './documents/readPage.ts';
import { toFeedDocuments, toPageDocument } from './documents/toDocuments.ts';
import { download } from './http/download.ts';
import { toFetchError } from './http/request.ts';
import { type Download, FetchError, type FetchReport, type Network } from './types.ts';

/** Sources fetched at once. */
const AT_ONCE = 4;

type Result = FetchReport['sources'][number];

/**
 * Bring in the sources that have `fetch:`. One that cannot be had keeps its last good copy.
 * @param dataFolder copies are kept in `fetched/` below it
 * @param now milliseconds since the epoch
 * @returns what became of each; throws only where copies cannot be written
 */
export async function fetchSources(
  { fetches, lines }: Pick<SourcesFile, 'fetches' | 'lines'>,
  dataFolder: string,
  network: Network,
  now: number,
): Promise<FetchReport> {
  const copies = new DocumentCache(dataFolder);
  const memory = { ...(await copies.recall()) };
  const day = new Date(now).toISOString().slice(0, 10);
  const pending = [...fetches.values()];
  const results = new Map<string, Result>();
  const work = async (): Promise<void> => {
    for (let one = pending.shift(); one !== undefined; one = pending.shift()) {
      const { id } = one.source;
      results.set(id, await fetchOne(one, memory, copies, network, day));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  await copies.remember(memory);
  const sources = [...fetches.keys()].flatMap((id) => results.get(id) ?? []);
  const problems = sources.flatMap(({ id, copy, reason }) => {
    if (reason === null) return [];
    const stays = copy === null ? 'there is no copy of it' : `the copy of ${copy} is served`;
    const fault = warning(`${quoted(id)} ${reason}; ${stays}`, 'check its address, or remove “fetch” from it');
    return [problemAt('sources.yaml', lines.get(id) ?? 1, fault)];
  });
  return { sources, problems };
}

async function fetchOne(
  one: FetchedSource,
  memory: Record<string, Memory>,
  copies: DocumentCache,
  network: Network,
  day: string,
): Promise<Result> {
  const { source, url, as } = one;
  const { id } = source;
  const remembered = memory[id];
  const isKept = remembered !== undefined && remembered.url === url && (await copies.has(id));
  const known = isKept ? remembered : null;
  const copy = known?.fetched ?? null;
  try {
    const found = await download(url, known, as === 'feed' ? FEED_TYPES : PAGE_TYPES, network);
    if (found === null) return { id, outcome: 'unchanged', documents: 0, copy, reason: null };
    const documents = await save(one, found, copies, day);
    const fetched = documents === 0 ? (copy ?? day) : day;
    memory[id] = { url, etag: found.etag, lastModified: found.lastModified, fetched };
    const outcome = copy === null ? 'new' : documents === 0 ? 'unchanged' : 'changed';
    return { id, outcome, documents, copy: fetched, reason: null };
  } catch (error) {
    // Only what comes from outside may fail: a full disk is for the operator.
    if (error instanceof Error && 'syscall' in error && 'path' in error) throw error;
    return { id, outcome: 'failed', documents: 0, copy, reason: toFetchError(error).message };
  }
}

/** @returns how many documents say anything new */
async function save(
  { source, as }: FetchedSource,
  found: Download,
  copies: DocumentCache,
  day: string,
): Promise<number> {
  if (as === 'article') {
    const saved = await copies.savePage(source.id, toPageDocument(source, found.url, await readPage(found), day));
    return saved ? 1 : 0;
  }
  const items = await toFeedDocuments(source, await readFeed(found), day);
  if (items.length === 0) throw new FetchError('has no items with text');
  return copies.saveItems(source.id, items);
}
