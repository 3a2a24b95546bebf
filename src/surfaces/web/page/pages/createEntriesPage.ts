import type { EntriesView, SourceView, TopicView } from '../../types.ts';
import { explain, fetchEntries } from '../api.ts';
import { el } from '../dom.ts';
import { drawLink } from '../markdown/drawMarkdown.ts';
import { toSafeAddress } from '../markdown/toSafeAddress.ts';
import { type DrawnEntry, drawEntry } from './drawEntry.ts';

export interface Page {
  readonly element: HTMLElement;
  /** Called each time the page is shown. */
  open(): void;
}

/** Creates the page of all entries by topic, with their phrasings and sources, and a box to filter them. */
export function createEntriesPage(): Page {
  const filter = el('input', { type: 'search', id: 'filter', placeholder: 'Filter by words', autocomplete: 'off' });
  const total = el('p', { class: 'count', role: 'status' });
  const body = el('div');
  const head = el(
    'div',
    { class: 'filter' },
    el('label', { for: 'filter', class: 'visually-hidden' }, 'Filter the entries'),
    filter,
    total,
  );
  const element = el(
    'section',
    { class: 'view page', hidden: true, tabindex: 0, 'aria-label': 'All entries' },
    head,
    body,
  );
  let shown = '';
  let topics: readonly DrawnTopic[] = [];

  function apply(): void {
    const words = filter.value
      .toLowerCase()
      .split(/\s+/u)
      .filter((word) => word !== '');
    let count = 0;
    for (const topic of topics) {
      const found = topic.entries.filter(({ element: entry, haystack }) => {
        const fits = words.every((word) => haystack.includes(word));
        entry.hidden = !fits;
        return fits;
      });
      topic.element.hidden = found.length === 0;
      topic.count.textContent = String(found.length);
      count += found.length;
    }
    total.textContent = `${count} ${count === 1 ? 'entry' : 'entries'}`;
  }

  function draw(view: EntriesView): void {
    topics = view.topics.map(drawTopic);
    body.replaceChildren(
      ...topics.map((topic) => topic.element),
      drawSources(view.sources),
      ...[...view.state, `Revision ${view.revision}`].map((line) => el('p', { class: 'revision' }, line)),
    );
    apply();
  }

  filter.addEventListener('input', apply);

  return {
    element,
    async open() {
      try {
        const view = await fetchEntries();
        // Open entries stay open as long as nothing changed.
        const text = JSON.stringify(view);
        if (text !== shown) draw(view);
        shown = text;
      } catch (error) {
        shown = '';
        body.replaceChildren(el('p', { class: 'failure', role: 'alert' }, explain(error)));
      }
    },
  };
}

interface DrawnTopic {
  readonly element: HTMLElement;
  readonly count: HTMLElement;
  readonly entries: readonly DrawnEntry[];
}

function drawTopic({ title, open, entries: views }: TopicView): DrawnTopic {
  const count = el('span', { class: 'topic-count' });
  const entries = views.map(drawEntry);
  const element = el(
    'section',
    { class: open ? 'topic-group is-open' : 'topic-group' },
    el('h2', {}, title, count),
    open ? el('p', { class: 'topic-note' }, 'Recognised and declined, with the reason why there is no answer.') : null,
    ...entries.map((entry) => entry.element),
  );
  return { element, count, entries };
}

function drawSources(sources: readonly SourceView[]): HTMLElement {
  return el(
    'section',
    { class: 'topic-group', id: 'sources' },
    el('h2', {}, 'Sources', el('span', { class: 'topic-count' }, String(sources.length))),
    ...sources.map(({ id, title, facts, note, url }) => {
      const href = url === null ? null : toSafeAddress(url);
      return el(
        'article',
        { class: 'source' },
        el('h3', {}, href ? drawLink(href, [title]) : title),
        el(
          'p',
          { class: 'source-facts' },
          el('code', {}, id),
          facts.length > 0 ? facts.join(' · ') : 'author, publisher and date not stated',
        ),
        note === null ? null : el('p', {}, note),
      );
    }),
  );
}
