import type { OptionView } from '../../types.ts';
import { complete } from '../api.ts';
import { el, newId } from '../dom.ts';
import type { Popup, PopupItem } from '../popup.ts';

/** Pause in typing after which choices are fetched. */
const DEBOUNCE_MS = 120;
const FLAG = [
  ['True', true],
  ['False', false],
] as const;

export interface Field {
  readonly option: OptionView;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** Returns the value to send; undefined if nothing was entered. */
  value(): string | boolean | undefined;
  /** Returns the reason why it cannot be sent, or null. */
  problem(): string | null;
  set(text: string): void;
}

/** Creates the field of one option: its name and a box, with choices while typing. */
export function createField(command: string, option: OptionView, popup: Popup): Field {
  const id = newId('option');
  const input = el('input', {
    id,
    type: 'text',
    autocomplete: 'off',
    'aria-describedby': `${id}-about`,
    'aria-required': String(option.required),
    size: 6,
    ...(hasChoices(option) ? { role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list' } : {}),
  });
  const element = el(
    'span',
    { class: option.required ? 'field field-required' : 'field' },
    el('label', { for: id }, option.name),
    input,
    el('span', { id: `${id}-about`, class: 'visually-hidden' }, option.description),
  );
  /** Choice whose value is sent as long as nobody edits its name. */
  let chosen: { readonly name: string; readonly value: string } | null = null;
  let timer: number | undefined;
  let fetching: AbortController | null = null;

  const toItem = (name: string, value: string): PopupItem => ({
    label: name,
    pick: () => {
      // Choices that arrive late would cover the chosen one.
      window.clearTimeout(timer);
      fetching?.abort();
      chosen = { name, value };
      input.value = name;
    },
  });

  const show = (items: readonly PopupItem[]): void => {
    if (document.activeElement === input) popup.show(input, `${option.name}: ${option.description}`, items, false);
  };

  async function suggest(): Promise<void> {
    fetching?.abort();
    fetching = new AbortController();
    const { signal } = fetching;
    // Choices are a convenience: the question can be sent without them.
    const choices = await complete(command, option.name, input.value, signal).catch(() => []);
    if (!signal.aborted) show(choices.map(({ name, value }) => toItem(name, value)));
  }

  function offer(delay: number): void {
    window.clearTimeout(timer);
    if (option.type === 'flag') {
      const typed = input.value.trim().toLowerCase();
      show(
        FLAG.filter(([name]) => name.toLowerCase().startsWith(typed)).map(([name, value]) =>
          toItem(name, String(value)),
        ),
      );
    } else if (option.completes) timer = window.setTimeout(suggest, delay);
  }

  input.addEventListener('input', () => {
    if (input.value !== chosen?.name) chosen = null;
    input.removeAttribute('aria-invalid');
    offer(DEBOUNCE_MS);
  });
  input.addEventListener('focus', () => {
    if (chosen === null) offer(0);
  });
  input.addEventListener('blur', () => {
    window.clearTimeout(timer);
    fetching?.abort();
    popup.hide();
  });

  return {
    option,
    element,
    input,
    value: () => toValue(option, chosen?.value ?? input.value.trim()),
    problem: () => toProblem(option, input.value.trim()),
    set(text) {
      input.value = text;
    },
  };
}

const hasChoices = (option: OptionView): boolean => option.completes || option.type === 'flag';

function toValue({ type }: OptionView, text: string): string | boolean | undefined {
  if (text === '') return undefined;
  return type === 'flag' ? text.toLowerCase() === 'true' : text;
}

function toProblem({ type, name, required, maxLength }: OptionView, text: string): string | null {
  if (required && text === '') return `This command needs “${name}”: type it in.`;
  if (type === 'flag' && text !== '' && !/^(?:true|false)$/iu.test(text)) return `“${name}” is True or False.`;
  if (maxLength !== null && text.length > maxLength) {
    return `“${name}” is ${text.length} characters long; at most ${maxLength} are allowed.`;
  }
  return null;
}
