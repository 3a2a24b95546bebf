import { slug } from 'github-slugger';
import type { ReadAll, ReadDocument } from '../../knowledge/documents/types.ts';
import type { Source } from '../../knowledge/types.ts';
import type { FetchedDocument } from '../types.ts';
import type { Feed } from './readFeed.ts';
import { toMarked } from './readPage.ts';
import { toItemKey, writeDocument } from './writeDocument.ts';

const MAX_SLUG = 60;

/** Writes a page as a document; the details in `sources.yaml` take precedence over the page's own. */
export function toPageDocument(source: Source, url: string, { meta, blocks }: ReadDocument, fetched: string): string {
  const head = {
    title: source.title,
    publisher: source.publisher ?? meta.publisher,
    author: source.author ?? meta.author,
    published: source.published ?? meta.published,
    url: source.url ?? meta.url ?? url,
    fetched,
  };
  return writeDocument(head, blocks);
}

/**
 * Writes the items of a feed as documents with titles, dates and addresses of their own, except those without text.
 * @param readAll reads documents
 */
export async function toFeedDocuments(
  source: Source,
  feed: Feed,
  fetched: string,
  readAll: ReadAll,
): Promise<FetchedDocument[]> {
  const pathOf = (at: number): string => `articles/${at}.html`;
  const texts = await readAll(feed.items.map(({ html }, at) => ({ path: pathOf(at), bytes: toMarked(html) })));
  const documents = new Map<string, FetchedDocument>();
  for (const [at, item] of feed.items.entries()) {
    const key = toItemKey(item.key);
    const read = texts.get(pathOf(at));
    if (!read || 'severity' in read || read.blocks.length === 0 || documents.has(key)) continue;
    const title = item.title ?? source.title;
    const head = {
      title,
      publisher: source.publisher ?? feed.title,
      author: item.author ?? source.author,
      published: item.published,
      url: item.url,
      fetched,
    };
    const words = slug(title).slice(0, MAX_SLUG).replace(/-+$/u, '');
    const name = [source.id, item.published ?? 'undated', words, key].filter((part) => part !== '').join('-');
    documents.set(key, { name, text: writeDocument(head, read.blocks) });
  }
  return [...documents.values()];
}
