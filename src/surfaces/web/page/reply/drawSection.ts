import type { ReplyFootnote } from '../../../../answer/reply/types.ts';
import type { SectionView } from '../../types.ts';
import { el, newId } from '../dom.ts';
import { icon } from '../icons.ts';
import { drawLink, drawMarkdown } from '../markdown/drawMarkdown.ts';
import { toSafeAddress } from '../markdown/toSafeAddress.ts';

/** Draws one answer: title, caveat, text, dates, and footnotes that are linked with their marks. */
export function drawSection(section: SectionView): readonly HTMLElement[] {
  return [el('h3', { class: 'embed-title' }, section.title), ...drawAnswer(section)];
}

/** Draws an answer without its title, below a heading. */
export function drawAnswer({ body, caveat, footnotes, dates }: SectionView): readonly HTMLElement[] {
  const ids = new Map(footnotes.map(({ number }) => [number, newId('footnote')]));
  const text = el('div', { class: 'markdown' }, drawMarkdown(body, ids));
  const marked = nameMarks(text);
  return [
    ...(caveat ? [drawCaveat(caveat)] : []),
    text,
    ...(footnotes.length > 0
      ? [
          el(
            'ol',
            { class: 'footnotes', 'aria-label': 'Footnotes' },
            ...footnotes.map((note) => drawFootnote(note, ids, marked)),
          ),
        ]
      : []),
    ...dates.map((date) => el('p', { class: 'date' }, date)),
  ];
}

function drawCaveat({ kind, text }: { kind: 'warning' | 'note'; text: string }): HTMLElement {
  const label = kind === 'warning' ? 'Caution' : 'Note';
  return el(
    'div',
    { class: `caveat caveat-${kind}`, role: 'note', 'aria-label': label },
    icon(kind === 'warning' ? 'warning' : 'info'),
    el('div', { class: 'markdown' }, el('strong', { class: 'caveat-label' }, label), drawMarkdown(text)),
  );
}

/** Gives the first mark of each footnote an id, so that the footnote can link back to it. */
function nameMarks(text: HTMLElement): ReadonlySet<string> {
  const marked = new Set<string>();
  for (const mark of text.querySelectorAll<HTMLElement>('[data-mark]')) {
    const id = mark.dataset.mark ?? '';
    if (!marked.has(id)) mark.id = `${id}-mark`;
    marked.add(id);
  }
  return marked;
}

function drawFootnote(
  { number, text, url }: ReplyFootnote,
  ids: ReadonlyMap<number, string>,
  marked: ReadonlySet<string>,
): HTMLElement {
  const id = ids.get(number) ?? '';
  const label = String(number);
  const href = url === null ? null : toSafeAddress(url);
  return el(
    'li',
    { id, class: 'footnote', tabindex: -1 },
    marked.has(id)
      ? el(
          'a',
          { class: 'footnote-number', href: `#${id}-mark`, 'aria-label': `Footnote ${label}, back to the text` },
          label,
        )
      : el('span', { class: 'footnote-number' }, label),
    el('span', {}, href ? drawLink(href, [text]) : text),
  );
}
