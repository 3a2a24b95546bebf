import { el } from './dom.ts';
import { icon } from './icons.ts';

export type Author = 'you' | 'bot';

export const NAMES: Readonly<Record<Author, string>> = { you: 'You', bot: 'Footnote' };

/** A round picture of an author, drawn here: nothing is fetched. */
export function drawAvatar(author: Author, size: 'large' | 'small' | 'tiny'): HTMLElement {
  return el(
    'span',
    { class: `avatar avatar-${author} avatar-${size}`, 'aria-hidden': 'true' },
    author === 'bot' ? icon('mark') : 'Y',
  );
}
