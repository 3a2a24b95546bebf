import type { ModalView, ReplyView } from '../../types.ts';
import { explain, runAction, runCommand } from '../api.ts';
import { el } from '../dom.ts';
import { type Choice, drawReply } from '../reply/drawReply.ts';
import { openForm } from '../reply/openForm.ts';

export interface ReplyPane {
  readonly element: HTMLElement;
  /** Show what a command says. */
  run(name: string, args?: Readonly<Record<string, string | boolean>>): Promise<void>;
  /** Show nothing. */
  clear(): void;
}

type Load = () => Promise<ReplyView>;

/** What takes no longer would only flicker. */
const WORKING_AFTER_MS = 300;

/**
 * A place where one reply is shown at a time: what its buttons, menus and forms say takes its place. Everything goes
 * through the same commands and actions as on Discord.
 * @param label what screen readers call it
 */
export function createReplyPane(label: string): ReplyPane {
  const element = el('div', {
    class: 'desk',
    role: 'region',
    'aria-label': label,
    'aria-live': 'polite',
    tabindex: -1,
  });
  /** Counts what was asked for, so that an answer that comes late takes no other's place. */
  let asked = 0;

  async function show(load: Load): Promise<void> {
    asked += 1;
    const mine = asked;
    element.setAttribute('aria-busy', 'true');
    const working = el('p', { class: 'working' }, el('span', { class: 'dots', 'aria-hidden': 'true' }), 'Working …');
    const timer = window.setTimeout(() => mine === asked && element.prepend(working), WORKING_AFTER_MS);
    try {
      const reply = await load();
      if (mine !== asked) return;
      if (reply.modal) fillIn(reply.modal);
      else element.replaceChildren(drawReply(reply, act));
    } catch (error) {
      if (mine === asked) fail(error, load);
    }
    window.clearTimeout(timer);
    working.remove();
    if (mine === asked) element.removeAttribute('aria-busy');
  }

  function fillIn(modal: ModalView): void {
    openForm(modal, (fields) => show(() => runAction({ id: modal.id, view: 'server', fields })));
  }

  async function act({ id, value }: Choice): Promise<void> {
    await show(() => runAction({ id, view: 'server', ...(value === undefined ? {} : { value }) }));
    // The button that was pressed may be gone; while a dialog is open it has the focus.
    if (!document.querySelector('dialog[open]')) element.focus({ preventScroll: true });
  }

  /** What was written into a form is sent again as it was. */
  function fail(error: unknown, load: Load): void {
    const again = el('button', { type: 'button', class: 'text-button' }, 'Try again');
    again.addEventListener('click', () => show(load));
    element.replaceChildren(el('p', { class: 'failure', role: 'alert' }, explain(error), ' ', again));
  }

  return {
    element,
    run: (name, args = {}) => show(() => runCommand({ name, args, view: 'server' })),
    clear() {
      asked += 1;
      element.removeAttribute('aria-busy');
      element.replaceChildren();
    },
  };
}
