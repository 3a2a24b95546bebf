import { el } from '../dom.ts';

/** Time after which the line appears; for a quicker answer it would only flicker. */
const SHOW_AFTER_MS = 200;

/** Line that says that the bot is typing. */
export interface TypingLine {
  readonly element: HTMLElement;
  /** Loads something and shows the line as long as that takes. Rejects as `load` does. */
  during<T>(load: () => Promise<T>): Promise<T>;
}

/** Creates the typing line of a conversation. */
export function createTypingLine(): TypingLine {
  const element = el('p', { class: 'typing', role: 'status' });
  return {
    element,
    async during(load) {
      const timer = window.setTimeout(() => {
        element.replaceChildren(
          el('span', { class: 'dots', 'aria-hidden': 'true' }),
          el('strong', {}, 'Footnote'),
          ' is typing …',
        );
      }, SHOW_AFTER_MS);
      try {
        return await load();
      } finally {
        window.clearTimeout(timer);
        element.replaceChildren();
      }
    },
  };
}
