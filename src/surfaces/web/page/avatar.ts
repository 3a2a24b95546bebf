import { el } from './dom.ts';
import { icon } from './icons.ts';

export type Author = 'you' | 'bot';

export const NAMES: Readonly<Record<Author, string>> = { you: 'You', bot: 'Footnote' };

/** Draws a round picture of an author, without fetching anything. */
export function drawAvatar(author: Author, size: 'large' | 'small' | 'tiny'): HTMLElement {
  return el(
    'span',
    { class: `avatar avatar-${author} avatar-${size}`, 'aria-hidden': 'true' },
    author === 'bot' ? icon('mark') : 'Y',
  );
}
