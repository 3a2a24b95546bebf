import type { ChoiceField, ModalField, TextField } from '../../../../answer/reply/types.ts';
import type { SentFile } from '../../types.ts';
import { el, newId } from '../dom.ts';

/** Most options that are drawn as a list of round buttons; more are a menu. */
const MAX_RADIO = 6;

/** Field of a form on the page. */
export interface DrawnField {
  readonly row: HTMLElement;
  /** Returns the text or the chosen value; undefined if nothing is chosen, and for files. */
  value(): string | undefined;
  /** Reads the chosen file; undefined if there is none, and for other fields. */
  file(): Promise<SentFile | undefined>;
}

/** Draws a field of a form. */
export function drawField(field: ModalField): DrawnField {
  if (field.type === 'text') return drawText(field);
  if (field.type === 'file') return drawFile(field);
  return field.options.length <= MAX_RADIO ? drawRadio(field) : drawMenu(field);
}

const noFile = async (): Promise<undefined> => undefined;

function drawText({ placeholder, maxLength, required, value = '', short = false, ...field }: TextField): DrawnField {
  const inputId = newId('field');
  const shared = { id: inputId, placeholder, maxlength: maxLength, required };
  const input = short ? el('input', { ...shared, type: 'text' }) : el('textarea', { ...shared, rows: 4 });
  input.value = value;
  return { row: drawRow(field, inputId, input), value: () => input.value, file: noFile };
}

function drawFile(field: ModalField): DrawnField {
  const inputId = newId('field');
  const input = el('input', { id: inputId, type: 'file', required: field.required });
  const file = async (): Promise<SentFile | undefined> => {
    const [chosen] = input.files ?? [];
    return chosen && { name: chosen.name, text: await chosen.text() };
  };
  return { row: drawRow(field, inputId, input), value: () => undefined, file };
}

function drawMenu({ options, value, required, ...field }: ChoiceField): DrawnField {
  const inputId = newId('field');
  const input = el(
    'select',
    { id: inputId, required },
    ...options.map((one) => el('option', { value: one.value, selected: one.value === value }, one.label)),
  );
  return { row: drawRow(field, inputId, input), value: () => input.value, file: noFile };
}

function drawRadio({ options, value, required, label, description }: ChoiceField): DrawnField {
  const name = newId('choice');
  const inputs = options.map((one) =>
    el('input', { type: 'radio', name, value: one.value, checked: one.value === value, required }),
  );
  const labels = options.map((one, i) =>
    el('label', { class: 'form-choice' }, inputs[i] ?? '', el('span', {}, one.label, ...drawHint(one.description))),
  );
  const row = el('fieldset', { class: 'form-field' }, el('legend', {}, label), ...drawHint(description), ...labels);
  return { row, value: () => inputs.find(({ checked }) => checked)?.value, file: noFile };
}

const drawRow = (
  { label, description }: Pick<ModalField, 'label' | 'description'>,
  inputId: string,
  input: HTMLElement,
): HTMLElement =>
  el('p', { class: 'form-field' }, el('label', { for: inputId }, label), ...drawHint(description), input);

const drawHint = (text: string | null | undefined): readonly HTMLElement[] =>
  text ? [el('small', { class: 'form-hint' }, text)] : [];
