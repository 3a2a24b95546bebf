import { toIsoDate } from '../base/isIsoDate.ts';
import { readHere } from '../knowledge/documents/readHere.ts';
import type { ReadAll } from '../knowledge/documents/types.ts';
import { createProblem } from '../knowledge/problems/createProblem.ts';
import type { FetchedSource, SourceList } from '../knowledge/yaml/types.ts';
import { type CopyRecord, DocumentCache } from './DocumentCache.ts';
import { checkDownload, refuseErrorPage } from './documents/checkDownload.ts';
import { FEED_TYPES, readFeed } from './documents/readFeed.ts';
import { PAGE_TYPES, readPage } from './documents/readPage.ts';
import { toFeedDocuments, toPageDocument } from './documents/toDocuments.ts';
import { download } from './http/download.ts';
import { toFetchError } from './http/request.ts';
import { type Download, FetchError, type FetchReport, type Network } from './types.ts';

/** Sources fetched at the same time. */
const CONCURRENCY = 4;

interface Surroundings {
  readonly network: Network;
  readonly day: string;
  readonly readAll: ReadAll;
}

type Result = FetchReport['sources'][number];

/**
 * Fetches the sources that have `fetch:`. A source that cannot be fetched keeps its last good copy.
 * @param dataFolder copies are saved in `fetched/` below it
 * @param now milliseconds since the epoch
 * @param readAll reads the pages; in this thread, without limits, by default
 * @returns the outcome of each source. Rejects only if copies cannot be saved.
 */
export async function fetchSources(
  { fetches, lines }: Pick<SourceList, 'fetches' | 'lines'>,
  dataFolder: string,
  network: Network,
  now: number,
  readAll: ReadAll = readHere,
): Promise<FetchReport> {
  const cache = new DocumentCache(dataFolder);
  const records = { ...(await cache.readRecords()) };
  const day = toIsoDate(now);
  const pending = [...fetches.values()];
  const results = new Map<string, Result>();
  const work = async (): Promise<void> => {
    for (let one = pending.shift(); one !== undefined; one = pending.shift()) {
      const { id } = one.source;
      results.set(id, await fetchOne(one, records, cache, { network, day, readAll }));
    }
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, work));
  await cache.writeRecords(records);
  const sources = [...fetches.keys()].flatMap((id) => results.get(id) ?? []);
  const problems = sources.flatMap(({ id, copy, reason }) =>
    reason === null ? [] : [createProblem('sources.yaml', lines.get(id) ?? 1, 'fetch/failed', id, reason, copy)],
  );
  return { sources, problems };
}

async function fetchOne(
  one: FetchedSource,
  records: Record<string, CopyRecord>,
  cache: DocumentCache,
  { network, day, readAll }: Surroundings,
): Promise<Result> {
  const { source, url, as } = one;
  const { id } = source;
  const record = records[id];
  const isCurrent = record !== undefined && record.url === url && (await cache.has(id));
  const known = isCurrent ? record : null;
  const copy = known?.fetched ?? null;
  try {
    const found = await download(url, known, as === 'feed' ? FEED_TYPES : PAGE_TYPES, network);
    if (found === null) return { id, outcome: 'unchanged', documents: 0, copy, reason: null };
    checkDownload(found, known?.type);
    const documents = await save(one, found, cache, { day, readAll });
    const fetched = documents === 0 ? (copy ?? day) : day;
    records[id] = { url, type: found.type, etag: found.etag, lastModified: found.lastModified, fetched };
    const outcome = copy === null ? 'new' : documents === 0 ? 'unchanged' : 'changed';
    return { id, outcome, documents, copy: fetched, reason: null };
  } catch (error) {
    // Failures of the network are reported; a full disk, for example, is the operator's to solve.
    if (error instanceof Error && 'syscall' in error && 'path' in error) throw error;
    return { id, outcome: 'failed', documents: 0, copy, reason: toFetchError(error).message };
  }
}

/** Saves a download, and returns the number of documents whose text is new. */
async function save(
  { source, as }: FetchedSource,
  found: Download,
  cache: DocumentCache,
  { day, readAll }: Pick<Surroundings, 'day' | 'readAll'>,
): Promise<number> {
  if (as === 'article') {
    const page = await readPage(found, readAll);
    refuseErrorPage(found, page);
    return (await cache.savePage(source.id, toPageDocument(source, found.url, page, day))) ? 1 : 0;
  }
  const items = await toFeedDocuments(source, await readFeed(found), day, readAll);
  if (items.length === 0) throw new FetchError('has no items with text');
  return cache.saveItems(source.id, items);
}
