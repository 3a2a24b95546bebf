import type { CommandView } from '../../types.ts';
import { drawAvatar } from '../avatar.ts';
import { el } from '../dom.ts';
import { icon } from '../icons.ts';
import { createPopup, type PopupItem } from '../popup.ts';
import { type CommandForm, createCommandForm } from './createCommandForm.ts';
import type { Submission } from './types.ts';

export interface ComposerOptions {
  readonly label: string;
  readonly commands: readonly CommandView[];
  /** Whether typing @ offers the bot. */
  readonly mentions: boolean;
  readonly send: (submission: Submission) => void;
}

export interface Composer {
  readonly element: HTMLElement;
  focus(): void;
}

/** Creates the box to write in: for plain text, or for a command and its options once one is chosen from the slash menu. */
export function createComposer({ label, commands, mentions, send }: ComposerOptions): Composer {
  const popup = createPopup();
  const problem = el('p', { class: 'composer-problem', role: 'alert' });
  const text = el('textarea', {
    rows: 1,
    class: 'plain',
    placeholder: label,
    'aria-label': `${label}. Type / for commands.`,
    role: 'combobox',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    maxlength: 4000,
  });
  const slash = el('button', { type: 'button', class: 'composer-button', 'aria-label': 'Commands' }, icon('plus'));
  const submit = el(
    'button',
    { type: 'submit', class: 'composer-button composer-send', 'aria-label': 'Send' },
    icon('send'),
  );
  const box = el('div', { class: 'composer-box' }, slash, text, submit);
  const element = el('form', { class: 'composer', autocomplete: 'off' }, popup.element, problem, box);
  let form: CommandForm | null = null;

  function openForm(command: CommandView, rest: string): void {
    form?.element.remove();
    form = createCommandForm(command, rest, popup, { complain, leave: closeForm });
    text.hidden = true;
    text.after(form.element);
    form.focus();
  }

  function closeForm(rest: string): void {
    popup.hide();
    complain('');
    form?.element.remove();
    form = null;
    text.hidden = false;
    setText(rest);
    text.focus();
  }

  function complain(why: string): void {
    problem.textContent = why;
  }

  function setText(value: string): void {
    text.value = value;
    grow();
    offer();
  }

  function grow(): void {
    text.style.height = 'auto';
    text.style.height = `${text.scrollHeight}px`;
  }

  function offer(): void {
    const typed = text.value;
    const whole = commands.find(({ name }) => typed.startsWith(`/${name} `));
    if (whole) {
      text.value = '';
      openForm(whole, typed.slice(whole.name.length + 2));
    } else if (/^\/[a-z ]*$/u.test(typed)) {
      const found = commands.filter(({ name }) => name.startsWith(typed.slice(1)));
      popup.show(text, 'Footnote’s commands', found.map(toItem), true);
    } else if (
      mentions &&
      /(?:^|\s)@[a-z]*$/iu.test(typed) &&
      'footnote'.startsWith(typed.slice(typed.lastIndexOf('@') + 1).toLowerCase())
    ) {
      popup.show(text, 'Members', [mention(typed)], true);
    } else popup.hide();
  }

  const toItem = (command: CommandView): PopupItem => ({
    label: `/${command.name}`,
    description: command.description,
    tags: command.options.map(({ name }) => name),
    icon: () => drawAvatar('bot', 'small'),
    pick: () => {
      text.value = '';
      openForm(command, '');
    },
  });

  const mention = (typed: string): PopupItem => ({
    label: 'Footnote',
    description: 'Ask it in your own words',
    icon: () => drawAvatar('bot', 'small'),
    pick: () => setText(`${typed.slice(0, typed.lastIndexOf('@'))}@Footnote `),
  });

  function sendNow(): void {
    const entered = form ? form.submit() : toSubmission(text.value);
    if (!entered) return;
    closeForm('');
    send(entered);
  }

  text.addEventListener('input', () => {
    grow();
    offer();
  });
  text.addEventListener('blur', () => popup.hide());
  text.addEventListener('keydown', (event) => popup.onKey(event));
  slash.addEventListener('click', () => closeForm('/'));
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.defaultPrevented) return;
    if (!(event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    sendNow();
  });
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    sendNow();
  });

  return { element, focus: () => (form ?? text).focus() };
}

function toSubmission(text: string): Submission | null {
  return text.trim() === '' ? null : { kind: 'text', text: text.trim() };
}
