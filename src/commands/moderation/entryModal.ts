import { emptyReply } from '../../answer/toReply.ts';
import type { ModalField, Reply } from '../../answer/types.ts';
import type { EntryForm } from '../../knowledge/entryForm.ts';
import type { Fields } from '../types.ts';
import { say } from './desk.ts';

const FIELDS: readonly (ModalField & { readonly id: keyof EntryForm })[] = [
  {
    id: 'question',
    label: 'Question',
    placeholder: 'May I bring my dog?',
    maxLength: 200,
    required: true,
    short: true,
  },
  {
    id: 'answer',
    label: 'Answer (Markdown; [1] marks source 1)',
    placeholder: 'Dogs may come on a lead. [1]',
    maxLength: 4000,
    required: true,
  },
  {
    id: 'sources',
    label: 'Sources, one a line',
    placeholder: 'garden-rules ¶5–7, or a link to a message or page',
    maxLength: 2000,
    required: true,
  },
  {
    id: 'asked',
    label: 'Also asked, one a line',
    placeholder: 'Other ways to ask it, in other words: the more, the better it is found',
    maxLength: 4000,
    required: false,
  },
  {
    id: 'until',
    label: 'Valid until (optional)',
    placeholder: '2026-12-31',
    maxLength: 20,
    required: false,
    short: true,
  },
];

/** The form of an entry, filled in as far as is known. */
export function entryModal(id: string, title: string, form: Partial<EntryForm>): Reply {
  const long = FIELDS.find((field) => [...(form[field.id] ?? '')].length > field.maxLength);
  if (long) return say(`“${long.label}” is too long to be changed here. Change it in the knowledge folder.`, 'error');
  const fields = FIELDS.map((field) => (form[field.id] ? { ...field, value: form[field.id] ?? '' } : field));
  return { ...emptyReply('notice'), modal: { id, title, fields }, private: true };
}

/** What was filled in. */
export function toEntryForm(fields: Fields): EntryForm {
  const [question = '', answer = '', sources = '', asked = '', until = ''] = FIELDS.map(({ id, maxLength }) =>
    (fields[id] ?? '').slice(0, 2 * maxLength),
  );
  return { question, answer, sources, asked, until };
}
