import type { Author } from '../avatar.ts';
import { el } from '../dom.ts';
import { drawMessage, type Message } from './drawMessage.ts';

/** Time within which messages of one author are grouped under one name. */
const GROUPED_MS = 7 * 60_000;

export interface Log {
  readonly element: HTMLElement;
  /** Appends a message; `context` is the line above it. */
  add(author: Author, context: readonly (Node | string)[] | null, fill: (message: Message) => void): Message;
  /** Scrolls to a message: to its end, or to its start if it is taller than the view. */
  reveal(message: Message): void;
}

/** Creates a conversation that screen readers read aloud as it grows (`role="log"`). */
export function createLog(label: string, welcome: HTMLElement): Log {
  const list = el('ol', { class: 'messages' });
  const element = el('div', { class: 'log', role: 'log', 'aria-label': label, tabindex: 0 }, welcome, list);
  let last: { author: Author; at: number; element: HTMLElement } | null = null;

  function reveal({ element: shown }: Message): void {
    const tall = shown.offsetHeight > element.clientHeight;
    shown.scrollIntoView({ block: tall ? 'start' : 'nearest' });
  }

  return {
    element,
    reveal,
    add(author, context, fill) {
      const at = Date.now();
      const follows = last !== null && last.author === author && at - last.at < GROUPED_MS && last.element.isConnected;
      const message = drawMessage({ author, at, context, grouped: follows && context === null });
      last = { author, at, element: message.element };
      fill(message);
      list.append(message.element);
      reveal(message);
      return message;
    },
  };
}
