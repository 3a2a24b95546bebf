import { emptyReply } from '../../../answer/reply/notice.ts';
import type { ModalField } from '../../../answer/reply/types.ts';
import type { EntryForm } from '../../../knowledge/types.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import type { Fields, Outcome } from '../../types.ts';

type FieldLimits = Pick<ModalField, 'maxLength' | 'required' | 'short'> & { readonly id: keyof EntryForm };

const FIELDS: readonly FieldLimits[] = [
  { id: 'question', maxLength: 200, required: true, short: true },
  { id: 'answer', maxLength: 4000, required: true },
  { id: 'sources', maxLength: 4000, required: true },
  { id: 'asked', maxLength: 4000, required: false },
  { id: 'until', maxLength: 20, required: false, short: true },
];

const EMPTY: EntryForm = { question: '', answer: '', sources: '', asked: '', until: '' };

/** Whether one form can show a value of a field. */
const fits = ({ id, maxLength }: FieldLimits, form: Partial<EntryForm>): boolean =>
  [...(form[id] ?? '')].length <= maxLength;

/** Whether one form shows everything. */
export const fitsOneForm = (form: EntryForm): boolean => FIELDS.every((field) => fits(field, form));

/**
 * Returns the form of an entry, filled in as far as the values are known. A value that is too long for a form is not in it
 * and stays as it is.
 */
export function entryModal(id: string, title: string, form: Partial<EntryForm>, messages: ModerationMessages): Outcome {
  const fields = FIELDS.filter((field) => fits(field, form)).map((field) => {
    const value = form[field.id];
    return { ...field, ...messages.fields[field.id], ...(value && { value }) };
  });
  return { ...emptyReply('notice'), modal: { id, title, fields }, private: true };
}

/** Returns a form of some phrasings alone. */
export function wordingsModal(id: string, title: string, value: string, messages: ModerationMessages): Outcome {
  const field = { id: 'asked', maxLength: 4000, required: false, ...messages.fields.asked, ...(value && { value }) };
  return { ...emptyReply('notice'), modal: { id, title, fields: [field] }, private: true };
}

/**
 * Reads the values of a form.
 * @param kept values of the fields that the form did not show
 */
export function toEntryForm(fields: Fields, kept: EntryForm = EMPTY): EntryForm {
  const read = FIELDS.map(({ id, maxLength }) => [id, fields[id]?.slice(0, 2 * maxLength) ?? kept[id]]);
  return Object.fromEntries(read) as unknown as EntryForm;
}
