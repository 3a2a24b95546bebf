import { raw } from 'hono/html';
import type { Entry, Source } from '../../../knowledge/types.ts';
import { type Html, h } from '../html/h.ts';
import { renderMarkdown } from '../html/renderMarkdown.ts';
import { paragraphAnchor } from '../model/toAddresses.ts';
import type { Site } from '../model/types.ts';
import { entryLinks } from './entryLinks.ts';
import type { Page } from './layout.ts';

/** Entries that cite one paragraph and are listed without a press. */
const OPEN = 3;

/** Entries that cite a source, by paragraph; 0 for the source as a whole. */
export type CitedBy = ReadonlyMap<number, readonly Entry[]>;

/**
 * The page of a source, with an anchor for each paragraph. Where the knowledge base has the text it is shown; else the
 * paragraphs that entries cite are listed.
 */
export function sourcePage(source: Source, citedBy: CitedBy, site: Site): Page {
  const text = site.knowledge.documents?.get(source.id);
  const whole = citedBy.get(0) ?? [];
  return {
    path: site.addresses.sources.get(source.id) ?? '',
    title: source.title,
    description: source.note ?? '',
    main: h`<h1>${source.title}</h1>
${describeSource(source)}
${whole.length === 0 ? '' : h`<h2>As a whole</h2>${renderCited(whole, site)}`}
${text ? text.map((paragraph, i) => renderParagraph(i + 1, renderMarkdown(paragraph), citedBy.get(i + 1), site)) : listCited(source, citedBy, site)}`,
  };
}

function renderParagraph(number: number, text: Html, cited: readonly Entry[] | undefined, site: Site): Html {
  return h`<section class="paragraph" id="${paragraphAnchor(number)}"><a class="number" href="#${paragraphAnchor(number)}">¶${number}</a><div>${text}${cited ? renderCited(cited, site) : ''}</div></section>
`;
}

/** Its text is elsewhere: each paragraph that is cited, or that is known to exist, has an anchor all the same. */
function listCited({ paragraphs }: Source, citedBy: CitedBy, site: Site): Html {
  const numbers = new Set([...citedBy.keys()].filter((number) => number > 0));
  for (let number = 1; number <= Math.min(paragraphs ?? 0, 5_000); number += 1) numbers.add(number);
  const empty = h`<p class="absent">not cited</p>`;
  return h`<p>The text itself is not part of this knowledge base.</p>
${[...numbers].sort((a, b) => a - b).map((number) => renderParagraph(number, citedBy.has(number) ? h`` : empty, citedBy.get(number), site))}`;
}

function describeSource({ publisher, author, published, fetched, url, note }: Source): Html {
  const facts = [publisher, author, published && `published ${published}`, fetched && `copy of ${fetched}`].filter(
    Boolean,
  );
  return h`${facts.length === 0 ? '' : h`<p>${facts.join(' · ')}</p>`}
${note === null ? '' : h`<p>${note}</p>`}
${url !== null && /^https?:/u.test(url) ? h`<p><a href="${url}" rel="noreferrer">${url}</a></p>` : ''}`;
}

/** Many entries are folded, so that the paragraphs stay together. */
function renderCited(entries: readonly Entry[], site: Site): Html {
  const title = entries.length === 1 ? 'Cited by' : `Cited by ${entries.length} entries`;
  return h`<details class="cited" data-pagefind-ignore${entries.length <= OPEN ? raw(' open') : ''}><summary>${title}</summary>${entryLinks(entries, site, '../')}</details>`;
}
