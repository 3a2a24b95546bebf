import type { EntryView } from '../../types.ts';
import { el } from '../dom.ts';
import { icon } from '../icons.ts';
import { drawAnswer } from '../reply/drawSection.ts';

export interface DrawnEntry {
  readonly element: HTMLDetailsElement;
  /** Text that the filter searches, in lower case. */
  readonly haystack: string;
}

/** Draws one folded entry; its content is drawn when it is first opened, so that thousands of entries stay light. */
export function drawEntry(entry: EntryView): DrawnEntry {
  const { title, caveat, phrasings, body, footnotes } = entry;
  const element = el(
    'details',
    { class: 'entry' },
    el(
      'summary',
      {},
      icon('chevron'),
      el('span', { class: 'entry-title' }, title),
      caveat
        ? el('span', { class: `badge badge-${caveat.kind}` }, caveat.kind === 'warning' ? 'Caution' : 'Note')
        : null,
    ),
  );
  element.addEventListener('toggle', () => element.childElementCount === 1 && element.append(drawBody(entry)), {
    once: true,
  });
  const texts = [title, ...phrasings, body, caveat?.text ?? '', ...footnotes.map(({ text }) => text)];
  return { element, haystack: texts.join('\n').toLowerCase() };
}

function drawBody(entry: EntryView): HTMLElement {
  const { phrasings, file, line } = entry;
  return el(
    'div',
    { class: 'entry-body' },
    ...drawAnswer(entry),
    phrasings.length > 0 ? el('h3', {}, `Also asked (${phrasings.length})`) : null,
    phrasings.length > 0 ? el('ul', { class: 'phrasings' }, ...phrasings.map((text) => el('li', {}, text))) : null,
    el('p', { class: 'entry-file' }, `${file}:${line}`),
  );
}
