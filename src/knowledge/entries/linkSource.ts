import { createHash } from 'node:crypto';
import type { Source } from '../types.ts';

const LINK = /^(?:(?<title>.*?\S)[ \t]*[:|–-]?[ \t]+)?<?(?<url>https?:\/\/[^\s<>]+)>?$/iu;
const MESSAGE = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:\d{15,22}|@me)\/\d{15,22}\/(\d{15,22})\/?$/iu;
/** Discord's ids hold the milliseconds since this moment in all but their last 22 bits. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** What a link to a Discord message is called where nobody gave it a title. */
export const MESSAGE_TITLE = 'A message on Discord';

/**
 * A line with a link, `Title https://…` or the link alone → a source of its own; null for any other line. The day of a
 * Discord message is in its id; of other pages nothing is known but what was written.
 */
export function linkSource(line: string): Source | null {
  const { title, url = '' } = LINK.exec(line.trim())?.groups ?? {};
  if (!URL.canParse(url)) return null;
  const [, messageId] = MESSAGE.exec(url) ?? [];
  const place = new URL(url);
  return {
    id: messageId ? `message-${messageId}` : `link-${createHash('sha256').update(url).digest('hex').slice(0, 10)}`,
    title: title ?? (messageId ? MESSAGE_TITLE : `${place.host}${place.pathname.replace(/\/$/u, '')}`),
    publisher: null,
    author: null,
    published: messageId ? dayOf(BigInt(messageId)) : null,
    url,
    note: null,
    paragraphs: null,
  };
}

/** The inverse of `linkSource`, or null for a source without an address. */
export function formatLink(source: Source): string | null {
  if (source.url === null) return null;
  const isDefault = linkSource(source.url)?.title === source.title;
  return isDefault ? source.url : `${source.title} ${source.url}`;
}

function dayOf(id: bigint): string {
  return new Date(Number((id >> 22n) + DISCORD_EPOCH)).toISOString().slice(0, 10);
}
