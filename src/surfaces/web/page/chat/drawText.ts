import { el } from '../dom.ts';

/** Draws a message as text with mentions of the bot highlighted; nothing else is interpreted. */
export function drawMentions(text: string): readonly (Node | string)[] {
  return text
    .split(/(@footnote\b)/giu)
    .map((part, i) => (i % 2 === 1 ? el('span', { class: 'mention' }, '@Footnote') : part));
}

/** Draws the line above an answer to a command: who used it, with which options. */
export function drawCommandLine(name: string, shown: readonly (readonly [string, string])[]): readonly Node[] {
  return [
    el('span', { class: 'context-name' }, 'You'),
    el('span', {}, ' used '),
    el('span', { class: 'mention' }, `/${name}`),
    ...shown.map(([option, value]) =>
      el('span', { class: 'context-text' }, option === 'question' ? value : `${option}: ${value}`),
    ),
  ];
}

/** Draws the line above an answer to a message. */
export function drawQuoted(text: string): readonly Node[] {
  return [
    el('span', { class: 'context-name' }, '@You'),
    el('span', { class: 'context-text context-quote' }, ...drawMentions(text)),
  ];
}
