import { isRecord } from '../../base/isRecord.ts';
import { parseDay } from '../../knowledge/documents/blocks/parseDay.ts';
import { decoderOf, decodeText } from '../../knowledge/files/decodeText.ts';
import { type Download, FetchError } from '../types.ts';

/** One item of a feed; a missing field is null. */
export interface FeedItem {
  /** Stable id within the feed. */
  readonly key: string;
  readonly title: string | null;
  /** Absolute, http or https. */
  readonly url: string | null;
  readonly author: string | null;
  /** ISO day. */
  readonly published: string | null;
  /** HTML. */
  readonly html: string;
}

/** A parsed feed. */
export interface Feed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

/** Accepted media types of a feed. */
export const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/xml',
  'text/xml',
  'application/feed+json',
  'application/json',
];
/** Maximum items; the first of a feed are the newest. */
const MAX_ITEMS = 200;
const MAX_DEPTH = 100;

/** Parses an RSS, Atom, RDF or JSON feed. Rejects with FetchError. */
export async function readFeed(download: Download): Promise<Feed> {
  const text = decodeText(transcode(download));
  if (typeof text !== 'string') throw new FetchError(text.reason);
  refuseTraps(text);
  const { parseFeed } = await import('feedsmith');
  // Formats name the same fields differently, so they are read as plain records.
  let feed: Record<string, unknown>;
  try {
    feed = parseFeed(text).feed as Record<string, unknown>;
  } catch {
    throw new FetchError('is not an RSS, Atom or JSON feed');
  }
  const items = list(feed.items ?? feed.entries).slice(0, MAX_ITEMS);
  return { title: words(feed.title), items: items.flatMap((item) => toItem(item, download.url)) };
}

function toItem(item: Record<string, unknown>, base: string): readonly FeedItem[] {
  const url = toAddress(item, base);
  const key = words(item.id) ?? words(item.guid) ?? url ?? words(item.title);
  const content = item.content;
  const html =
    markup(item.content_html) ??
    markup(isRecord(content) ? (content.encoded ?? content.value) : content) ??
    markup(item.description) ??
    markup(item.summary) ??
    toHtml(words(item.content_text));
  if (key === null || html === null) return [];
  const date = words(
    item.published ?? item.pubDate ?? item.date_published ?? item.updated ?? nested(item, 'dc', 'date'),
  );
  return [{ key, title: words(item.title), url, author: toAuthor(item), published: date && parseDay(date), html }];
}

function toAddress(item: Record<string, unknown>, base: string): string | null {
  const [link] = list(item.links).filter((one) => one.rel === undefined || one.rel === 'alternate');
  const address = words(item.url) ?? words(item.link) ?? words(link?.href);
  if (address === null || !URL.canParse(address, base)) return null;
  const { href, protocol } = new URL(address, base);
  return protocol === 'http:' || protocol === 'https:' ? href : null;
}

function toAuthor(item: Record<string, unknown>): string | null {
  const [author] = Array.isArray(item.authors) ? (item.authors as unknown[]) : [];
  if (isRecord(author)) return words(author.name);
  return words(author) ?? words(nested(item, 'dc', 'creator'));
}

/** Refuses entity declarations, which can expand without limit, and deep nesting, before a parser reads the text. */
function refuseTraps(text: string): void {
  if (/<!ENTITY/iu.test(text)) throw new FetchError('declares entities of its own, which can expand without limit');
  let depth = 0;
  for (const [tag, closing] of text.matchAll(/<(\/?)[\p{L}_][^<>]*>|[[\]{}]/gu)) {
    if (tag === '[' || tag === '{' || (tag.startsWith('<') && !closing && !tag.endsWith('/>'))) depth += 1;
    else if (tag === ']' || tag === '}' || closing) depth = Math.max(0, depth - 1);
    if (depth > MAX_DEPTH) throw new FetchError(`is nested more than ${MAX_DEPTH} deep`);
  }
}

function transcode({ bytes, charset }: Download): Uint8Array {
  const named =
    charset ??
    /^<\?xml[^>]{0,200}encoding=["']([\w-]{2,40})/u.exec(Buffer.from(bytes.subarray(0, 300)).toString('latin1'))?.[1];
  if (!named || /^utf-?8$/iu.test(named)) return bytes;
  try {
    return Buffer.from(decoderOf(named).decode(bytes));
  } catch {
    throw new FetchError(`is not text in the encoding it states (${named})`);
  }
}

function nested(item: Record<string, unknown>, outer: string, inner: string): unknown {
  const value = item[outer];
  const found = isRecord(value) ? (value[inner] ?? value[`${inner}s`]) : undefined;
  return Array.isArray(found) ? found[0] : found;
}

/** Returns a text, or the `value` of a record, without tags and cut to 500 characters; null if it is empty. */
function words(value: unknown): string | null {
  const text = isRecord(value) ? value.value : value;
  if (typeof text !== 'string') return null;
  return (
    text
      .replace(/<[^<>]*>/gu, ' ')
      .replace(/\s+/gu, ' ')
      .trim()
      .slice(0, 500) || null
  );
}

function markup(value: unknown): string | null {
  const text = isRecord(value) ? value.value : value;
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

function toHtml(text: string | null): string | null {
  return text === null ? null : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function list(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
