import { slug } from 'github-slugger';
import type { ReadDocument } from '../../knowledge/documents/types.ts';
import type { Source } from '../../knowledge/types.ts';
import type { FetchedDocument } from '../types.ts';
import type { Feed } from './readFeed.ts';
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

/** Writes the items of a feed as documents with titles, dates and addresses of their own, except those without text. */
export async function toFeedDocuments(source: Source, feed: Feed, fetched: string): Promise<FetchedDocument[]> {
  const { readHtml } = await import('../../knowledge/documents/html/readHtml.ts');
  const documents = new Map<string, FetchedDocument>();
  for (const item of feed.items) {
    const key = toItemKey(item.key);
    const read = readHtml(Buffer.from(item.html), 'item.html', 'utf-8');
    if ('severity' in read || read.blocks.length === 0 || documents.has(key)) continue;
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
