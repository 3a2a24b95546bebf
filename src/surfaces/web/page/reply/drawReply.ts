import type { Button } from '../../../../answer/reply/types.ts';
import type { FileView, ReplyView } from '../../types.ts';
import { el } from '../dom.ts';
import { drawMarkdown } from '../markdown/drawMarkdown.ts';
import { drawSection } from './drawSection.ts';
import { drawSelect } from './drawSelect.ts';

/** A pressed button, or the chosen option (`value`) of the menu `id`; `label` is its text. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly value?: string;
}

export type Act = (choice: Choice) => void;

/** Draws a reply as Discord shows it: a colored embed for each answer, buttons and menus below. */
export function drawReply(reply: ReplyView, act: Act): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const text = reply.text === '' ? null : el('div', { class: 'markdown' }, drawMarkdown(reply.text));
  const embed = (...content: readonly Node[]): HTMLElement =>
    el('article', { class: `embed tone-${reply.tone}` }, ...content);
  if (text) fragment.append(reply.sections.length === 0 ? embed(text) : text);
  fragment.append(...reply.sections.map((section) => embed(...drawSection(section))));
  fragment.append(
    ...reply.selects.map((select) => drawSelect(select, (value, label) => act({ id: select.id, value, label }))),
  );
  if (reply.suggestions.length > 0) fragment.append(...drawSuggestions(reply, act));
  fragment.append(...reply.files.map(drawFile));
  if (reply.buttons.length > 0) fragment.append(drawButtons(reply.buttons, act));
  return fragment;
}

/** Draws a link that saves a file without another request to the server. */
function drawFile({ name, base64 }: FileView): HTMLElement {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  return el('p', { class: 'buttons' }, el('a', { class: 'button button-secondary', href, download: name }, name));
}

function drawSuggestions({ tone, suggestions }: ReplyView, act: Act): readonly Node[] {
  const label = tone === 'answer' ? 'Related questions' : tone === 'decline' ? 'What I can answer' : null;
  return [...(label ? [el('p', { class: 'buttons-label' }, label)] : []), drawButtons(suggestions, act)];
}

function drawButtons(buttons: readonly Button[], act: Act): HTMLElement {
  return el(
    'div',
    { class: 'buttons' },
    ...buttons.map(({ id, label, style }) => {
      const button = el('button', { type: 'button', class: `button button-${style}` }, label);
      button.addEventListener('click', () => act({ id, label }));
      return button;
    }),
  );
}
