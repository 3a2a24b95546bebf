import {
  type APIComponentInLabel,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';
import type { ChoiceField, Modal, ModalField, TextField } from '../../../answer/reply/types.ts';
import { truncate } from '../../../base/truncate.ts';
import { LIMITS } from './limits.ts';
import { neutralizeMentions } from './neutralizeMentions.ts';
import { toMenuOptions } from './toMenuOptions.ts';
import { truncateMarkdown } from './truncateMarkdown.ts';

/** Most options that are drawn as a list of round buttons; more are a menu. */
const MAX_RADIO = 6;

/** Returns a form within Discord's limits: each field in a label of its own, below the text. */
export function toModal({ id, title, text = '', fields }: Modal): APIModalInteractionResponseCallbackData {
  const lead = truncateMarkdown(neutralizeMentions(text.trim()), LIMITS.fieldText);
  const labels = fields.flatMap((field) => {
    const component = toComponent(field);
    if (!component) return [];
    const description = truncate(field.description?.trim() ?? '', LIMITS.fieldDescription);
    return {
      type: ComponentType.Label as const,
      label: truncate(field.label, LIMITS.fieldLabel),
      ...(description !== '' && { description }),
      component,
    };
  });
  return {
    custom_id: id,
    title: truncate(title, LIMITS.modalTitle),
    components: [
      ...(lead === '' ? [] : [{ type: ComponentType.TextDisplay as const, content: lead }]),
      ...labels,
    ].slice(0, LIMITS.modalParts),
  };
}

function toComponent(field: ModalField): APIComponentInLabel | null {
  const { id: custom_id, required } = field;
  if (field.type === 'file')
    return { type: ComponentType.FileUpload, custom_id, required, min_values: required ? 1 : 0 };
  return field.type === 'choice' ? toChoice(field) : toTextInput(field);
}

const toTextInput = ({ id, short, placeholder, maxLength, required, value }: TextField): APIComponentInLabel => ({
  type: ComponentType.TextInput,
  custom_id: id,
  style: short ? TextInputStyle.Short : TextInputStyle.Paragraph,
  placeholder: truncate(placeholder, LIMITS.fieldPlaceholder),
  max_length: Math.min(maxLength, LIMITS.fieldText),
  required,
  ...(value && { value }),
});

function toChoice({ id: custom_id, options, required, value }: ChoiceField): APIComponentInLabel | null {
  const shown = toMenuOptions(options).map((one) => (one.value === value ? { ...one, default: true } : one));
  if (shown.length === 0) return null;
  const isRadio = shown.length > 1 && shown.length <= MAX_RADIO;
  if (isRadio) return { type: ComponentType.RadioGroup, custom_id, required, options: shown };
  return { type: ComponentType.StringSelect, custom_id, required, min_values: required ? 1 : 0, options: shown };
}
