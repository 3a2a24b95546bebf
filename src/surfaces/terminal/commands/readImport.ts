import { toIsoDate } from '../../../base/isIsoDate.ts';
import { PAGE_TYPES, readPage } from '../../../fetch/documents/readPage.ts';
import { toPageDocument } from '../../../fetch/documents/toDocuments.ts';
import { download } from '../../../fetch/http/download.ts';
import type { Network } from '../../../fetch/types.ts';
import { readHere } from '../../../knowledge/documents/readHere.ts';
import type { ReadAll } from '../../../knowledge/documents/types.ts';
import { toLinkSource } from '../../../knowledge/entries/sources/linkSource.ts';
import { readFileUpTo } from '../../../knowledge/files/readFolder.ts';
import { loadKnowledge } from '../../../knowledge/loadKnowledge.ts';
import { readUpload } from '../../../knowledge/readUpload.ts';
import type { Knowledge, Source } from '../../../knowledge/types.ts';
import { toSourceId } from '../../../knowledge/yaml/toSourceId.ts';

/** Maximum bytes of a file to import. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads what `import` names: a web page, a folder, or a file of any format.
 * @param sources that entries may cite though the files do not list them
 * @param readAll reads documents; in this thread by default
 * @returns the knowledge in it. Rejects with the error of the network or the file system
 */
export async function readImport(
  from: string,
  sources: ReadonlyMap<string, Source>,
  network: Network,
  now: number,
  readAll?: ReadAll,
): Promise<Pick<Knowledge, 'entries' | 'sources' | 'problems'>> {
  if (/^https?:\/\//iu.test(from)) {
    const page = await download(from, null, PAGE_TYPES, network);
    if (page === null) throw new Error('has not changed');
    const read = await readPage(page, readAll ?? readHere);
    const named = toLinkSource(page.url, read.meta.title ?? undefined);
    const text = toPageDocument({ ...named, published: null }, page.url, read, toIsoDate(now));
    const { host, pathname } = new URL(page.url);
    const last = pathname
      .split('/')
      .findLast((part) => part !== '')
      ?.replace(/\.\w+$/u, '');
    const name = toSourceId(last ?? '') ?? toSourceId(host) ?? 'page';
    return (await readUpload({ name: `${name}.md`, bytes: Buffer.from(text), sources, paths: [] }, readAll)).knowledge;
  }
  const bytes = await readFileUpTo(from, MAX_BYTES);
  if (bytes === null) return loadKnowledge(from, undefined, undefined, readAll);
  const name = from.slice(Math.max(from.lastIndexOf('/'), from.lastIndexOf('\\')) + 1);
  if ('severity' in bytes) {
    const { id, severity, reason, remedy } = bytes;
    return { entries: [], sources: new Map(), problems: [{ file: name, line: 1, id, severity, reason, remedy }] };
  }
  return (await readUpload({ name, bytes, sources, paths: [] }, readAll)).knowledge;
}
