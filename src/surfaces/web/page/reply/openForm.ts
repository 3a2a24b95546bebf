import type { Modal } from '../../../../answer/reply/types.ts';
import type { FilledForm } from '../../types.ts';
import { el, newId } from '../dom.ts';
import { drawMarkdown } from '../markdown/drawMarkdown.ts';
import { drawField } from './drawField.ts';

/** Opens a form in a dialog; Escape and **Cancel** close it without submitting. */
export function openForm({ title, text = '', fields }: Modal, submit: (filled: FilledForm) => void): void {
  const titleId = newId('form');
  const drawn = fields.map((field) => ({ id: field.id, ...drawField(field) }));
  const cancel = el('button', { type: 'button', class: 'button button-secondary' }, 'Cancel');
  const form = el(
    'form',
    { method: 'dialog' },
    el('h2', { id: titleId }, title),
    ...(text === '' ? [] : [el('div', {}, drawMarkdown(text))]),
    ...drawn.map(({ row }) => row),
    el('div', { class: 'buttons' }, el('button', { type: 'submit', class: 'button button-primary' }, 'Submit'), cancel),
  );
  const dialog = el('dialog', { class: 'form', 'aria-labelledby': titleId }, form);
  cancel.addEventListener('click', () => dialog.close());
  form.addEventListener('submit', () => void read().then(submit));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();

  async function read(): Promise<FilledForm> {
    const values = drawn.flatMap(({ id, value }) => {
      const filled = value();
      return filled === undefined ? [] : [[id, filled] as const];
    });
    const files = await Promise.all(drawn.map(async ({ id, file }) => [id, await file()] as const));
    return {
      fields: Object.fromEntries(values),
      files: Object.fromEntries(files.flatMap(([id, file]) => (file ? [[id, file] as const] : []))),
    };
  }
}
