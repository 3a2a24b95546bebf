import type { Modal } from '../../../../answer/reply/types.ts';
import type { ReplyView } from '../../types.ts';
import { explain, runAction, runCommand } from '../api.ts';
import { el } from '../dom.ts';
import { type Choice, drawReply } from '../reply/drawReply.ts';
import { openForm } from '../reply/openForm.ts';

export interface ReplyPane {
  readonly element: HTMLElement;
  /** Shows the reply to a command. */
  run(name: string, args?: Readonly<Record<string, string | boolean>>): Promise<void>;
  /** Removes the reply. */
  clear(): void;
}

type Load = () => Promise<ReplyView>;

/** Time after which a line says that a command is working; for a quicker one it would only flicker. */
const WORKING_AFTER_MS = 300;

/**
 * Creates a place that shows one reply at a time: the reply to its buttons, menus and forms replaces it. Commands and actions
 * are the same as on Discord.
 * @param label name for screen readers
 */
export function createReplyPane(label: string): ReplyPane {
  const element = el('div', {
    class: 'reply-pane',
    role: 'region',
    'aria-label': label,
    'aria-live': 'polite',
    tabindex: -1,
  });
  /** Number of requests, so that a late reply does not replace a later one. */
  let latest = 0;

  async function show(load: Load): Promise<void> {
    latest += 1;
    const mine = latest;
    element.setAttribute('aria-busy', 'true');
    const working = el('p', { class: 'working' }, el('span', { class: 'dots', 'aria-hidden': 'true' }), 'Working …');
    const timer = window.setTimeout(() => mine === latest && element.prepend(working), WORKING_AFTER_MS);
    try {
      const reply = await load();
      if (mine !== latest) return;
      if (reply.modal) openModal(reply.modal);
      else element.replaceChildren(drawReply(reply, act));
    } catch (error) {
      if (mine === latest) fail(error, load);
    }
    window.clearTimeout(timer);
    working.remove();
    if (mine === latest) element.removeAttribute('aria-busy');
  }

  function openModal(modal: Modal): void {
    openForm(modal, (filled) => show(() => runAction({ id: modal.id, view: 'server', ...filled })));
  }

  async function act({ id, value }: Choice): Promise<void> {
    await show(() => runAction({ id, view: 'server', ...(value === undefined ? {} : { value }) }));
    // The pressed button may be gone; an open dialog keeps the focus.
    if (!document.querySelector('dialog[open]')) element.focus({ preventScroll: true });
  }

  /** Shows an error and a button that sends the same request again, form values included. */
  function fail(error: unknown, load: Load): void {
    const again = el('button', { type: 'button', class: 'text-button' }, 'Try again');
    again.addEventListener('click', () => show(load));
    element.replaceChildren(el('p', { class: 'failure', role: 'alert' }, explain(error), ' ', again));
  }

  return {
    element,
    run: (name, args = {}) => show(() => runCommand({ name, args, view: 'server' })),
    clear() {
      latest += 1;
      element.removeAttribute('aria-busy');
      element.replaceChildren();
    },
  };
}
