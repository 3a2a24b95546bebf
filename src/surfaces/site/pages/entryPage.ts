import { raw } from 'hono/html';
import { formatParagraphs } from '../../../knowledge/markdown/formatCitations.ts';
import { toPlainText } from '../../../knowledge/markdown/toPlainText.ts';
import type { Citation, Entry } from '../../../knowledge/types.ts';
import { type Html, h } from '../html/h.ts';
import { renderMarkdown } from '../html/renderMarkdown.ts';
import { paragraphAnchor } from '../model/toAddresses.ts';
import type { Site } from '../model/types.ts';
import type { Page } from './layout.ts';

/** Other ways to ask that are listed; more would bury the page. */
const MAX_PHRASINGS = 30;
/** Characters of a description. */
const MAX_DESCRIPTION = 200;

/** The page of an entry: its answer, caveat, dates, footnotes, and how else people ask. */
export function entryPage(entry: Entry, site: Site): Page {
  const { heading, topic, body, caveat, footnotes, phrasings } = entry;
  const text = toPlainText(body.replaceAll(/ ?\[\d{1,3}\]/gu, ''));
  return {
    path: site.addresses.entries.get(entry.id) ?? '',
    title: heading,
    description: [...text].slice(0, MAX_DESCRIPTION).join(''),
    head: describeQuestion(heading, text),
    main: h`${topic === null ? '' : h`<p class="topic">${topic}</p>`}
<h1>${heading}</h1>
${caveat === null ? '' : h`<aside class="caveat" aria-label="Caveat">${renderMarkdown(caveat.text)}</aside>`}
${renderMarkdown(body, footnotes.length)}
${describeDates(entry)}
${footnotes.length === 0 ? '' : h`<h2>Sources</h2><ol class="notes">${footnotes.map(({ citations }, i) => h`<li id="note-${i + 1}">${citations.map((citation) => renderCitation(citation, site))}</li>`)}</ol>`}
${phrasings.length === 0 ? '' : h`<details><summary>Also asked</summary><ul>${phrasings.slice(0, MAX_PHRASINGS).map((phrasing) => h`<li>${phrasing}</li>`)}</ul></details>`}`,
  };
}

function renderCitation({ source: id, paragraphs, quote }: Citation, { knowledge, addresses }: Site): Html {
  const source = knowledge.sources.get(id);
  const path = addresses.sources.get(id);
  const [first] = paragraphs;
  const anchor = first === undefined ? '' : `#${paragraphAnchor(first)}`;
  const words = [source?.title ?? id, formatParagraphs(paragraphs)].filter((part) => part !== '').join(', ');
  return h`<p>${path === undefined ? words : h`<a href="../${encodeURI(path)}${anchor}">${words}</a>`}${source?.published ? `, ${source.published}` : ''}${quote === null ? '' : h`<br><q>${quote}</q>`}</p>`;
}

function describeDates({ asOf, expires }: Entry): Html | '' {
  if (asOf === null && expires === null) return '';
  const said = [asOf && `As of ${asOf}.`, expires && `May be out of date after ${expires}.`].filter(Boolean).join(' ');
  return h`<p class="dates">${said}</p>`;
}

/** Tells search engines which question the page answers: https://schema.org/FAQPage. */
function describeQuestion(question: string, answer: string): Html {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: [{ '@type': 'Question', name: question, acceptedAnswer: { '@type': 'Answer', text: answer } }],
  };
  return h`<script type="application/ld+json">${raw(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script>`;
}
