import type { Modal } from '../../../../answer/reply/types.ts';
import { el, newId } from '../dom.ts';

/** Opens a form in a dialog; Escape and **Cancel** close it without submitting. */
export function openForm({ title, fields }: Modal, submit: (filled: Readonly<Record<string, string>>) => void): void {
  const titleId = newId('form');
  const inputs = fields.map(({ id, label, placeholder, maxLength, required, value = '', short = false }) => {
    const inputId = newId('field');
    const shared = { id: inputId, placeholder, maxlength: maxLength, required };
    const input = short ? el('input', { ...shared, type: 'text' }) : el('textarea', { ...shared, rows: 4 });
    input.value = value;
    return { id, input, row: el('p', { class: 'form-field' }, el('label', { for: inputId }, label), input) };
  });
  const cancel = el('button', { type: 'button', class: 'button button-secondary' }, 'Cancel');
  const form = el(
    'form',
    { method: 'dialog' },
    el('h2', { id: titleId }, title),
    ...inputs.map(({ row }) => row),
    el('div', { class: 'buttons' }, el('button', { type: 'submit', class: 'button button-primary' }, 'Submit'), cancel),
  );
  const dialog = el('dialog', { class: 'form', 'aria-labelledby': titleId }, form);
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', () => submit(Object.fromEntries(inputs.map(({ id, input }) => [id, input.value]))));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
