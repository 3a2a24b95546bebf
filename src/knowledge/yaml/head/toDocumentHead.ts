import { isIsoDate } from '../../../base/isIsoDate.ts';
import { isRecord } from '../../../base/isRecord.ts';
import type { DocumentHead } from '../types.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Keys of other tools that state the same as ours, best first; a dot leads into a mapping. */
const AUTHOR = ['author', 'authors', 'creator', 'by', 'last_update.author'];
const PUBLISHED = ['published', 'date', 'pubDate', 'publishDate', 'publish_date', 'publishedAt', 'published_at'];
const CHANGED = ['lastmod', 'last_update.date', 'last_update', 'lastUpdated', 'last_updated', 'last_modified_at'];
const CHANGED_TOO = ['updated', 'updatedAt', 'updated_at', 'modified', 'last_reviewed', 'ms.date', 'created'];
const URL_KEYS = [
  'url',
  'permalink',
  'canonical',
  'canonical_url',
  'canonicalUrl',
  'canonicalURL',
  'source_url',
  'link',
  'slug',
];
const TITLE = ['title', 'linkTitle', 'page_title'];
/** Keys of a file that answers one question. */
const QUESTION = ['question', 'faq_question'];
/** Keys of our own that hold a date. */
const DATES = ['published', 'as-of', 'expires', 'fetched'] as const;
const OWN = ['id', 'title', 'publisher', 'author', 'published', 'url', 'note', 'topic', 'as-of', 'expires', 'fetched'];

/** A document's front matter, and the keys of which nothing could be made. */
export interface HeadFields {
  readonly head: DocumentHead;
  /** Our own keys whose value is no date. */
  readonly notDates: readonly { readonly key: string; readonly value: string }[];
  /** Keys that look like misspelt ones of ours. */
  readonly misspelt: readonly { readonly key: string; readonly meant: string }[];
}

/** Reads the fields of front matter, in our names or those of other tools; keys that mean nothing here are ignored. */
export function toDocumentHead(fields: Fields): HeadFields {
  const first = <Value>(keys: readonly string[], read: (value: unknown) => Value | null): Value | null => {
    for (const key of keys) {
      const value = read(lookUp(fields, key));
      if (value !== null) return value;
    }
    return null;
  };
  const head: DocumentHead = {
    id: toText(fields.id),
    title: first(TITLE, toText),
    question: first(QUESTION, toText),
    publisher: toText(fields.publisher),
    author: first(AUTHOR, toNames),
    published: first([...PUBLISHED, ...CHANGED, ...CHANGED_TOO], toDay),
    url: first(URL_KEYS, toUrl),
    note: toText(fields.note),
    topic: toText(fields.topic),
    asOf: toDay(fields['as-of']),
    expires: toDay(fields.expires),
    fetched: toDay(fields.fetched),
  };
  const notDates = DATES.flatMap((key) => {
    const value = toText(fields[key]);
    // Other tools write “published: true”.
    const isDate = value === null || /^(?:true|false|yes|no)$/iu.test(value) || toDay(value) !== null;
    return isDate ? [] : [{ key, value }];
  });
  const misspelt = Object.keys(fields).flatMap((key) => {
    const meant = OWN.includes(key) ? undefined : OWN.find((own) => isSlip(key, own) && fields[own] === undefined);
    return meant === undefined ? [] : [{ key, meant }];
  });
  return { head, notDates, misspelt };
}

/** Looks a key up; `last_update.date` is the key itself or `date` within `last_update`. */
function lookUp(fields: Fields, key: string): unknown {
  if (Object.hasOwn(fields, key)) return fields[key];
  const [outer = '', inner] = key.split('.');
  const value = Object.hasOwn(fields, outer) ? fields[outer] : undefined;
  return inner !== undefined && isRecord(value) && Object.hasOwn(value, inner) ? value[inner] : undefined;
}

function toText(value: unknown): string | null {
  if (typeof value === 'number' || value instanceof Date) return String(value);
  return typeof value === 'string' ? value.replace(/\s+/gu, ' ').trim() || null : null;
}

/** Returns the names of one author or several, each a text or a mapping with a `name`. */
function toNames(value: unknown): string | null {
  if (Array.isArray(value))
    return (
      value
        .map(toNames)
        .filter((name) => name !== null)
        .join(', ') || null
    );
  if (!isRecord(value)) return toText(value);
  return toText(value.name) ?? toText(value.title);
}

/** Returns the day of a date that begins with the year, such as `2026-03-01T10:00:00Z` or `2026/3/1`. */
function toDay(value: unknown): string | null {
  const text = value instanceof Date ? value.toISOString() : toText(value);
  const [, year, month = '', day = ''] = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u.exec(text ?? '') ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(iso) ? iso : null;
}

function toUrl(value: unknown): string | null {
  const text = toText(value);
  return text !== null && /^https?:\/\/[^\s/]/iu.test(text) && URL.canParse(text) ? text : null;
}

/** Whether two keys have the same letters in another order, or are one letter apart; a plural is another word. */
function isSlip(key: string, own: string): boolean {
  if (own.length < 4 || Math.abs(key.length - own.length) > 1 || key === `${own}s`) return false;
  const sorted = (word: string): string => [...word.toLowerCase()].sort().join('');
  if (sorted(key) === sorted(own)) return true;
  let start = 0;
  while (start < key.length && key[start] === own[start]) start += 1;
  let [end, ownEnd] = [key.length, own.length];
  while (end > start && ownEnd > start && key[end - 1] === own[ownEnd - 1]) [end, ownEnd] = [end - 1, ownEnd - 1];
  return Math.max(end, ownEnd) - start <= 1;
}
