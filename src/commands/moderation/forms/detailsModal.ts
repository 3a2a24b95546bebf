import type { ChoiceField, SelectOption, TextField } from '../../../answer/reply/types.ts';
import { joinCaveat, splitCaveat } from '../../../knowledge/forms/splitCaveat.ts';
import type { EntryForm } from '../../../knowledge/forms/types.ts';
import type { Entry } from '../../../knowledge/types.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import type { Failure } from '../../failures/types.ts';
import type { Fields, Outcome } from '../../types.ts';
import { toModalReply } from './entryModal.ts';

/** Value of the option that stands for no topic; the topics' own values follow a colon. */
const NONE = 'none';
const MAX_TOPIC = 90;
const MAX_TOPICS = 24;
const MAX_TEXT = 4000;
const CAVEATS = ['none', 'note', 'warning'] as const;

/** Returns the form of an entry's details: its topic, its caveat, and how long it is valid. */
export function detailsModal(
  id: string,
  form: EntryForm,
  entries: readonly Entry[],
  { details, detailFields: words, caveats }: ModerationMessages,
): Outcome {
  const { topic = '' } = form;
  const { caveat } = splitCaveat(form.answer);
  const text = (
    id: 'newTopic' | 'caveatText' | 'until',
    field: Pick<TextField, 'maxLength' | 'short' | 'value'>,
  ): TextField => ({
    type: 'text',
    required: false,
    id,
    ...words[id],
    ...field,
  });
  const kind: ChoiceField = {
    type: 'choice',
    id: 'caveat',
    label: words.caveat.label,
    required: true,
    value: caveat?.kind ?? 'none',
    options: CAVEATS.map((value) => ({ value, label: caveats[value], description: null })),
  };
  return toModalReply(id, details, [
    topicField(topic, entries, words.topic),
    text('newTopic', { maxLength: MAX_TOPIC, short: true }),
    kind,
    text('caveatText', { maxLength: MAX_TEXT, value: [...(caveat?.text ?? '')].slice(0, MAX_TEXT).join('') }),
    text('until', { maxLength: 20, short: true, value: form.until }),
  ]);
}

function topicField(
  topic: string,
  entries: readonly Entry[],
  { label, none, description }: ModerationMessages['detailFields']['topic'],
): ChoiceField {
  const known = [topic, ...entries.map((entry) => entry.topic ?? '')];
  const topics = [...new Set(known)].filter((one) => one !== '' && [...one].length <= MAX_TOPIC);
  const options = topics.slice(0, MAX_TOPICS).map((one): SelectOption => {
    return { value: `:${one}`, label: one, description: null };
  });
  return {
    type: 'choice',
    id: 'topic',
    label,
    description,
    required: true,
    value: topic === '' ? NONE : `:${topic}`,
    options: [{ value: NONE, label: none, description: null }, ...options],
  };
}

/** Returns the form of an entry with the details that were filled in. */
export function applyDetails(form: EntryForm, fields: Fields): EntryForm | Failure<'caveat/no-text'> {
  const { topic = '', newTopic = '', caveat: kind = 'none', caveatText = '', until = '' } = fields;
  const text = caveatText.slice(0, MAX_TEXT).trim();
  const isKnown = kind === 'note' || kind === 'warning';
  if (isKnown && text === '') return { failed: 'caveat/no-text' };
  const { body } = splitCaveat(form.answer);
  const chosen = topic.startsWith(':') ? topic.slice(1) : '';
  return {
    ...form,
    answer: joinCaveat({ caveat: isKnown ? { kind, text } : null, body }),
    topic: newTopic.trim().slice(0, MAX_TOPIC) || chosen.slice(0, MAX_TOPIC),
    until: until.slice(0, 40),
  };
}
