import type { Entry } from '../../../knowledge/types.ts';
import { h } from '../html/h.ts';
import { renderMarkdown } from '../html/renderMarkdown.ts';
import type { Site } from '../model/types.ts';
import { entryLinks } from './entryLinks.ts';
import type { Page } from './layout.ts';

/** The first page: every entry that is asserted, by topic. */
export function indexPage(site: Site): Page {
  const entries = site.knowledge.entries.filter(({ kind }) => kind === 'faq' || kind === 'fact');
  const topics = new Map<string, Entry[]>();
  for (const entry of entries) {
    const found = topics.get(entry.topic ?? '') ?? [];
    topics.set(entry.topic ?? '', found);
    found.push(entry);
  }
  const named = [...topics].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  return {
    path: 'index.html',
    title: site.title,
    description: '',
    main: h`<h1>${site.title}</h1>
${named.map(([topic, found]) => h`<h2>${topic || (topics.size > 1 ? 'More' : 'Questions')}</h2>${entryLinks(found, site)}`)}
${entries.length === 0 ? h`<p>There are no entries; <a href="sources.html">the sources</a> are all there is.</p>` : ''}`,
  };
}

/** The page of all sources. */
export function sourcesPage({ knowledge, addresses }: Site): Page {
  const list = [...knowledge.sources.values()].map(
    ({ id, title, publisher, published }) =>
      h`<li><a href="${encodeURI(addresses.sources.get(id) ?? '')}">${title}</a>${[publisher, published]
        .filter(Boolean)
        .map((fact) => ` · ${fact}`)
        .join('')}</li>`,
  );
  return { path: 'sources.html', title: 'Sources', description: '', main: h`<h1>Sources</h1><ul>${list}</ul>` };
}

/** The page of what is known to be open. */
export function openPage(site: Site): Page {
  const entries = site.knowledge.entries.filter(({ kind }) => kind === 'unknown');
  return {
    path: 'open.html',
    title: 'Open questions',
    description: 'Questions that the sources do not answer.',
    main: h`<h1>Open questions</h1>
<p>These the sources do not answer, and so neither does this site.</p>
${entries.map((entry) => h`<h2><a href="${encodeURI(site.addresses.entries.get(entry.id) ?? '')}">${entry.heading}</a></h2>${renderMarkdown(entry.body)}`)}
${entries.length === 0 ? h`<p>None are listed.</p>` : ''}`,
  };
}
