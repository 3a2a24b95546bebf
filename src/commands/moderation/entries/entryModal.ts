import { emptyReply } from '../../../answer/reply/notice.ts';
import type { ModalField } from '../../../answer/reply/types.ts';
import type { EntryForm } from '../../../knowledge/types.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import type { Fields, Outcome } from '../../types.ts';

type FieldLimits = Pick<ModalField, 'maxLength' | 'required' | 'short'> & { readonly id: keyof EntryForm };

const FIELDS: readonly FieldLimits[] = [
  { id: 'question', maxLength: 200, required: true, short: true },
  { id: 'answer', maxLength: 4000, required: true },
  { id: 'sources', maxLength: 2000, required: true },
  { id: 'asked', maxLength: 4000, required: false },
  { id: 'until', maxLength: 20, required: false, short: true },
];

/** Returns the form of an entry, filled in as far as the values are known. */
export function entryModal(id: string, title: string, form: Partial<EntryForm>, messages: ModerationMessages): Outcome {
  const long = FIELDS.find((field) => [...(form[field.id] ?? '')].length > field.maxLength);
  if (long) return { failed: 'form/field-too-long', field: long.id };
  const fields = FIELDS.map((field) => {
    const value = form[field.id];
    return { ...field, ...messages.fields[field.id], ...(value && { value }) };
  });
  return { ...emptyReply('notice'), modal: { id, title, fields }, private: true };
}

/** Reads the values of a form. */
export function toEntryForm(fields: Fields): EntryForm {
  const [question = '', answer = '', sources = '', asked = '', until = ''] = FIELDS.map(({ id, maxLength }) =>
    (fields[id] ?? '').slice(0, 2 * maxLength),
  );
  return { question, answer, sources, asked, until };
}
