import { createHash } from 'node:crypto';
import { toIsoDate } from '../../../base/isIsoDate.ts';
import type { Source } from '../../types.ts';

const LINK = /^(?:(?<title>.*?\S)[ \t]*[:|–-]?[ \t]+)?<?(?<url>https?:\/\/[^\s<>]+)>?$/iu;
const MESSAGE = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/channels\/(?:\d{15,22}|@me)\/\d{15,22}\/(\d{15,22})\/?$/iu;
/** Epoch of Discord's ids, in milliseconds: an id holds the time since then in all but its last 22 bits. */
const DISCORD_EPOCH = 1_420_070_400_000n;

/** Title of a link to a Discord message that was given without one. */
const MESSAGE_TITLE = 'A message on Discord';

/**
 * Returns a source for a line that is a link, with or without a title before it; null for any other line. The id of a
 * Discord message dates it; nothing else is known about other pages.
 */
export function linkSource(line: string): Source | null {
  const { title, url = '' } = LINK.exec(line.trim())?.groups ?? {};
  return URL.canParse(url) ? toLinkSource(url, title) : null;
}

/** Returns a source for a web address; without a title, host and path are its title. */
export function toLinkSource(url: string, title?: string): Source {
  const [, messageId] = MESSAGE.exec(url) ?? [];
  const { host, pathname } = new URL(url);
  return {
    id: messageId ? `message-${messageId}` : `link-${createHash('sha256').update(url).digest('hex').slice(0, 10)}`,
    title: title || (messageId ? MESSAGE_TITLE : `${host}${pathname.replace(/\/$/u, '')}`),
    publisher: null,
    author: null,
    published: messageId ? dayOfMessage(BigInt(messageId)) : null,
    url,
    note: null,
    paragraphs: null,
  };
}

/** Formats a source as a line that `linkSource` reads as the same source; null if it has no address. */
export function formatLink(source: Source): string | null {
  if (source.url === null) return null;
  const isDefault = linkSource(source.url)?.title === source.title;
  return isDefault ? source.url : `${source.title} ${source.url}`;
}

function dayOfMessage(id: bigint): string {
  return toIsoDate(Number((id >> 22n) + DISCORD_EPOCH));
}
