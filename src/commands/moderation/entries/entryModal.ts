import { emptyReply } from '../../../answer/reply/toReply.ts';
import type { ModalField, Reply } from '../../../answer/types.ts';
import type { EntryForm } from '../../../knowledge/types.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import type { Fields } from '../../types.ts';
import { say } from '../context/ModeratorContext.ts';

type FieldLimits = Pick<ModalField, 'maxLength' | 'required' | 'short'> & { readonly id: keyof EntryForm };

const FIELDS: readonly FieldLimits[] = [
  { id: 'question', maxLength: 200, required: true, short: true },
  { id: 'answer', maxLength: 4000, required: true },
  { id: 'sources', maxLength: 2000, required: true },
  { id: 'asked', maxLength: 4000, required: false },
  { id: 'until', maxLength: 20, required: false, short: true },
];

/** The form of an entry, filled in as far as is known. */
export function entryModal(id: string, title: string, form: Partial<EntryForm>, messages: ModerationMessages): Reply {
  const long = FIELDS.find((field) => [...(form[field.id] ?? '')].length > field.maxLength);
  if (long) return say(messages.fieldTooLong(messages.fields[long.id].label), 'error');
  const fields = FIELDS.map((field) => {
    const value = form[field.id];
    return { ...field, ...messages.fields[field.id], ...(value && { value }) };
  });
  return { ...emptyReply('notice'), modal: { id, title, fields }, private: true };
}

/** What was filled in. */
export function toEntryForm(fields: Fields): EntryForm {
  const [question = '', answer = '', sources = '', asked = '', until = ''] = FIELDS.map(({ id, maxLength }) =>
    (fields[id] ?? '').slice(0, 2 * maxLength),
  );
  return { question, answer, sources, asked, until };
}
