import { emptyReply } from '../../../answer/reply/notice.ts';
import type { FileField, ModalField, TextField } from '../../../answer/reply/types.ts';
import type { EntryForm } from '../../../knowledge/forms/types.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import type { Fields, Outcome } from '../../types.ts';

type Limits = Pick<TextField, 'maxLength' | 'required' | 'short'> & {
  readonly id: 'question' | 'answer' | 'sources' | 'asked';
};

const FIELDS: readonly Limits[] = [
  { id: 'question', maxLength: 200, required: true, short: true },
  { id: 'answer', maxLength: 4000, required: true },
  { id: 'sources', maxLength: 4000, required: true },
  { id: 'asked', maxLength: 4000, required: false },
];

/** Forms that were open when the date had not moved to the form of the details send it along. */
const MAX_UNTIL = 20;

const EMPTY: EntryForm = { question: '', answer: '', sources: '', asked: '', until: '' };

/** Whether one form can show a value of a field. */
const fits = ({ id, maxLength }: Limits, form: Partial<EntryForm>): boolean =>
  [...(form[id] ?? '')].length <= maxLength;

/** Whether one form shows everything. */
export const fitsOneForm = (form: EntryForm): boolean => FIELDS.every((field) => fits(field, form));

/** Returns a form as a reply. */
export const toModalReply = (
  id: string,
  title: string,
  fields: readonly ModalField[],
): Extract<Outcome, { readonly tone: string }> => ({
  ...emptyReply('notice'),
  modal: { id, title, fields },
  private: true,
});

/**
 * Returns the form of an entry, filled in as far as the values are known. A value that is too long for a form is not in it
 * and stays as it is.
 * @param offersDraft whether the entry may be kept as a draft instead of being published
 */
export function entryModal(
  id: string,
  title: string,
  form: Partial<EntryForm>,
  messages: ModerationMessages,
  offersDraft = false,
): Outcome {
  const fields = FIELDS.filter((field) => fits(field, form)).map((field): TextField => {
    const value = form[field.id];
    return { type: 'text', ...field, ...messages.fields[field.id], ...(value && { value }) };
  });
  return toModalReply(id, title, [...fields, ...(offersDraft ? [saveField(messages)] : [])]);
}

const saveField = ({ saveAs, saveOptions }: ModerationMessages): ModalField => ({
  type: 'choice',
  id: 'save',
  label: saveAs,
  required: true,
  value: 'publish',
  options: [
    { value: 'publish', label: saveOptions.publish, description: null },
    { value: 'draft', label: saveOptions.draft, description: saveOptions.draftHint },
  ],
});

/**
 * Returns a form of some phrasings alone.
 * @param takesFile whether a file with more of them may be added
 */
export function wordingsModal(
  id: string,
  title: string,
  value: string,
  messages: ModerationMessages,
  takesFile = false,
): Outcome {
  const { label, placeholder } = messages.fields.asked;
  const asked: TextField = { type: 'text', id: 'asked', maxLength: 4000, required: false, label, placeholder };
  const file: FileField = { type: 'file', id: 'file', required: false, ...messages.wordingsFile };
  return toModalReply(id, title, [{ ...asked, ...(value && { value }) }, ...(takesFile ? [file] : [])]);
}

/**
 * Reads the values of a form.
 * @param kept values of the fields that the form did not show
 */
export function toEntryForm(fields: Fields, kept: EntryForm = EMPTY): EntryForm {
  const read = FIELDS.map(({ id, maxLength }) => [id, fields[id]?.slice(0, 2 * maxLength) ?? kept[id]]);
  return { ...kept, ...Object.fromEntries(read), until: fields.until?.slice(0, 2 * MAX_UNTIL) ?? kept.until };
}
