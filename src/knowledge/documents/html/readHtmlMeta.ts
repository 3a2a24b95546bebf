import { parseDay } from '../blocks/parseDay.ts';
import type { Meta } from '../types.ts';
import type { HtmlElement } from './dom/dom.ts';

const TITLE = ['meta[property="og:title"]', 'meta[name="twitter:title"]', 'meta[name="title"]'];
const PUBLISHER = ['meta[property="og:site_name"]', 'meta[name="publisher"]', 'meta[name="application-name"]'];
const AUTHOR = ['meta[name="author"]', 'meta[property="article:author"]', 'meta[name="byl"]'];
const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  'meta[name="DC.date.issued"]',
  'meta[itemprop="datePublished"]',
  'meta[name="publish-date"]',
  'meta[name="pubdate"]',
];
const URL_OF = ['meta[property="og:url"]'];

/** Reads the metadata in the head of a page. */
export function readHtmlMeta(document: HtmlElement): Meta {
  const first = (selectors: readonly string[]): string | null => {
    for (const selector of selectors) {
      const value = clean(document.querySelector(selector)?.getAttribute('content'));
      if (value !== null) return value;
    }
    return null;
  };
  const address = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first(URL_OF);
  const date =
    first(PUBLISHED) ??
    document.querySelector('time[itemprop="datePublished"], time[pubdate]')?.getAttribute('datetime');
  const author = first(AUTHOR);
  return {
    title: first(TITLE) ?? clean(document.querySelector('title')?.textContent),
    publisher: first(PUBLISHER),
    author: author !== null && /^https?:/iu.test(author) ? null : author,
    published: date ? parseDay(date) : null,
    url: address && /^https?:\/\/[^\s/]/iu.test(address) && URL.canParse(address) ? address : null,
  };
}

function clean(text: string | null | undefined): string | null {
  const words = (text ?? '').replace(/\s+/gu, ' ').trim().slice(0, 300);
  return words === '' ? null : words;
}
