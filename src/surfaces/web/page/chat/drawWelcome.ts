import type { EntryView } from '../../types.ts';
import { drawAvatar } from '../avatar.ts';
import { el } from '../dom.ts';
import { icon } from '../icons.ts';

/** Draws the start of a conversation: the place, a hint on asking, and some questions to begin with. */
export function drawWelcome(
  place: 'server' | 'direct',
  examples: readonly EntryView[],
  ask: (example: EntryView) => void,
): HTMLElement {
  const server = place === 'server';
  return el(
    'div',
    { class: 'welcome' },
    server ? el('span', { class: 'welcome-icon' }, icon('hash')) : drawAvatar('bot', 'large'),
    el('p', { class: 'welcome-title' }, server ? 'Welcome to #questions!' : 'Footnote'),
    el(
      'p',
      {},
      server
        ? 'This is a preview on your own machine: Footnote answers here as it does in your Discord server. '
        : 'This is how direct messages with Footnote look. Ask in your own words; only you read along. ',
      ...(server
        ? ['Type ', el('kbd', {}, '/ask'), ', or mention ', el('span', { class: 'mention' }, '@Footnote'), '.']
        : []),
    ),
    examples.length > 0
      ? el('ul', { class: 'examples', 'aria-label': 'Questions to begin with' }, ...examples.map(toItem))
      : null,
  );

  function toItem(example: EntryView): HTMLLIElement {
    const button = el('button', { type: 'button', class: 'example' }, example.title);
    button.addEventListener('click', () => ask(example));
    return el('li', {}, button);
  }
}
