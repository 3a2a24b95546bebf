import { type Author, drawAvatar, NAMES } from '../avatar.ts';
import { el } from '../dom.ts';
import { icon } from '../icons.ts';

export interface MessageParts {
  readonly author: Author;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Line above the message that shows the request it answers. */
  readonly context: readonly (Node | string)[] | null;
  /** Whether it follows a message of the same author closely and so has no picture and name. */
  readonly grouped: boolean;
}

export interface Message {
  readonly element: HTMLLIElement;
  /** Element for the message's content. */
  readonly content: HTMLElement;
  /** Shows or hides the line that says nobody else sees this. */
  setPrivate(isPrivate: boolean): void;
}

/** Draws the frame of one message: picture, name, time and an empty content. */
export function drawMessage({ author, at, context, grouped }: MessageParts): Message {
  const content = el('div', { class: 'content', tabindex: -1 });
  const onlyYou = drawOnlyYou(() => element.remove());
  const element = el(
    'li',
    { class: `message${grouped ? ' is-grouped' : ''}` },
    context && el('p', { class: 'context' }, drawReplyLine(), drawAvatar('you', 'tiny'), ...context),
    grouped ? el('span', { class: 'short-time' }, drawTime(at, toClock(at))) : drawAvatar(author, 'large'),
    el(
      'div',
      { class: 'message-body' },
      el(
        'h2',
        { class: grouped ? 'byline visually-hidden' : 'byline' },
        el('span', { class: `name name-${author}` }, NAMES[author]),
        author === 'bot' ? el('span', { class: 'app' }, 'App') : null,
        grouped ? null : drawTime(at, `Today at ${toClock(at)}`),
      ),
      content,
      onlyYou,
    ),
  );
  const setPrivate = (isPrivate: boolean): void => {
    onlyYou.hidden = !isPrivate;
    element.classList.toggle('is-private', isPrivate);
  };
  setPrivate(false);
  return { element, content, setPrivate };
}

function drawReplyLine(): HTMLElement {
  return el('span', { class: 'reply-line', 'aria-hidden': 'true' });
}

function drawOnlyYou(dismiss: () => void): HTMLElement {
  const button = el('button', { type: 'button', class: 'text-button' }, 'Dismiss message');
  button.addEventListener('click', dismiss);
  return el('p', { class: 'only-you' }, icon('eye'), 'Only you can see this · ', button);
}

function drawTime(at: number, text: string): HTMLTimeElement {
  return el('time', { datetime: new Date(at).toISOString() }, text);
}

const toClock = (at: number): string =>
  new Date(at).toLocaleTimeString(undefined, { hour: '2-digit', minute: '2-digit' });
