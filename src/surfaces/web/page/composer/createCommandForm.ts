import type { CommandView, OptionView } from '../../types.ts';
import { el } from '../dom.ts';
import type { Popup } from '../popup.ts';
import { createField, type Field } from './createField.ts';
import type { Submission } from './types.ts';

export interface CommandForm {
  readonly element: HTMLElement;
  focus(): void;
  /** Returns the command to send, or null if something is missing; the box says what. */
  submit(): Submission | null;
}

export interface CommandFormEvents {
  /** Shows a mistake; an empty text clears it. */
  readonly complain: (problem: string) => void;
  /** Returns to plain text. */
  readonly leave: (text: string) => void;
}

/** Creates the composer's form of a command: its name, a box for each option, and a last box that offers more options. */
export function createCommandForm(
  command: CommandView,
  text: string,
  popup: Popup,
  { complain, leave }: CommandFormEvents,
): CommandForm {
  const fields: Field[] = [];
  const tail = el('input', {
    type: 'text',
    class: 'tail',
    autocomplete: 'off',
    role: 'combobox',
    'aria-expanded': 'false',
    size: 1,
  });
  const element = el('div', { class: 'command-form' }, el('span', { class: 'command-name' }, `/${command.name}`), tail);

  const missing = (): readonly OptionView[] =>
    command.options.filter((option) => !fields.some((field) => field.option === option));

  function addField(option: OptionView): Field {
    const field = createField(command.name, option, popup);
    fields.push(field);
    tail.before(field.element);
    field.input.addEventListener('input', () => complain(''));
    field.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Backspace' || field.input.value !== '') return;
      event.preventDefault();
      if (option.required) leave(`/${command.name}`);
      else removeField(field);
    });
    describeTail();
    return field;
  }

  function removeField(field: Field): void {
    fields.splice(fields.indexOf(field), 1);
    tail.focus();
    field.element.remove();
    describeTail();
    offerOptions();
  }

  function describeTail(): void {
    const more = missing().length;
    tail.placeholder = more > 0 ? `+${more} optional` : '';
    tail.setAttribute('aria-label', more > 0 ? `Add an option: ${more} more` : 'End of the command: Enter sends it');
  }

  function offerOptions(): void {
    const typed = tail.value.trim().toLowerCase();
    const items = missing()
      .filter(({ name }) => name.startsWith(typed))
      .map((option) => ({
        label: option.name,
        description: option.description,
        pick: () => addField(option).input.focus(),
      }));
    popup.show(tail, 'Options', items, typed !== '');
  }

  tail.addEventListener('focus', offerOptions);
  tail.addEventListener('input', offerOptions);
  tail.addEventListener('blur', () => {
    tail.value = '';
    popup.hide();
  });
  tail.addEventListener('keydown', (event) => {
    if (event.key !== 'Backspace' || tail.value !== '') return;
    event.preventDefault();
    const last = fields.at(-1);
    if (last) last.input.focus();
    else leave(`/${command.name}`);
  });
  element.addEventListener('click', (event) => {
    if (event.target === element) tail.focus();
  });
  element.addEventListener('keydown', (event) => {
    if (popup.onKey(event) || event.key !== 'Escape') return;
    event.preventDefault();
    leave(fields[0]?.input.value ?? '');
  });

  for (const option of command.options.filter(({ required }) => required)) addField(option);
  describeTail();
  fields[0]?.set(text);

  return {
    element,
    focus: () => (fields[0]?.input ?? tail).focus(),
    submit() {
      const wrong = fields.find((field) => field.problem() !== null);
      complain(wrong?.problem() ?? '');
      wrong?.input.setAttribute('aria-invalid', 'true');
      wrong?.input.focus();
      return wrong ? null : toSubmission(command.name, fields);
    },
  };
}

function toSubmission(name: string, fields: readonly Field[]): Submission {
  const args: Record<string, string | boolean> = {};
  const shown: [string, string][] = [];
  for (const { option, input, value } of fields) {
    const entered = value();
    if (entered === undefined) continue;
    args[option.name] = entered;
    shown.push([option.name, input.value.trim()]);
  }
  return { kind: 'command', name, args, shown };
}
