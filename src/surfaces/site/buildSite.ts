import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Entry, Knowledge } from '../../knowledge/types.ts';
import { SEARCH_JS } from './assets/searchJs.ts';
import { SITE_CSS } from './assets/siteCss.ts';
import { toAddresses } from './model/toAddresses.ts';
import type { Site, SiteFile } from './model/types.ts';
import { entryPage } from './pages/entryPage.ts';
import { layout, type Page } from './pages/layout.ts';
import { indexPage, openPage, sourcesPage } from './pages/listPages.ts';
import { type CitedBy, sourcePage } from './pages/sourcePage.ts';

/** Title, and the address that the site will have, or null. */
export type SiteOptions = Pick<Site, 'title' | 'url'>;

/** Yields the site's files one by one: pages of entries and sources, lists of them, style, script, and a map if it has an address. */
export async function* buildSite(knowledge: Knowledge, options: SiteOptions): AsyncGenerator<SiteFile> {
  const site: Site = { ...options, knowledge, addresses: toAddresses(knowledge) };
  const cited = findCitations(knowledge.entries);
  const paths: string[] = [];
  for (const page of pagesOf(site, cited)) {
    paths.push(page.path);
    yield { path: page.path, content: layout(page, site) };
    await nextTurn();
  }
  yield { path: 'site.css', content: SITE_CSS };
  yield { path: 'search.js', content: SEARCH_JS };
  if (site.url !== null) yield { path: 'sitemap.xml', content: toSitemap(site.url, paths) };
}

function* pagesOf(site: Site, cited: ReadonlyMap<string, CitedBy>): Generator<Page> {
  yield indexPage(site);
  yield sourcesPage(site);
  yield openPage(site);
  for (const entry of site.knowledge.entries) if (site.addresses.entries.has(entry.id)) yield entryPage(entry, site);
  for (const source of site.knowledge.sources.values())
    yield sourcePage(source, cited.get(source.id) ?? new Map(), site);
}

/** Returns who cites which paragraph of which source. */
function findCitations(entries: readonly Entry[]): ReadonlyMap<string, CitedBy> {
  const found = new Map<string, Map<number, Entry[]>>();
  for (const entry of entries) {
    if (entry.kind === 'passage') continue;
    for (const { source, paragraphs } of entry.footnotes.flatMap(({ citations }) => citations)) {
      const of = found.get(source) ?? new Map<number, Entry[]>();
      found.set(source, of);
      for (const paragraph of paragraphs.length > 0 ? paragraphs : [0]) {
        const by = of.get(paragraph) ?? [];
        of.set(paragraph, by);
        if (!by.includes(entry)) by.push(entry);
      }
    }
  }
  return found;
}

/** https://www.sitemaps.org/protocol.html */
function toSitemap(url: string, paths: readonly string[]): string {
  const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const lines = paths.map(
    (path) => `<url><loc>${escapeXml(`${url}/${path === 'index.html' ? '' : encodeURI(path)}`)}</loc></url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</urlset>\n`;
}
