import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { Modal } from '../../../answer/reply/types.ts';
import { truncate } from '../../../base/truncate.ts';
import { LIMITS } from './limits.ts';

/** Returns a form within Discord's limits. */
export function toModal({ id, title, fields }: Modal): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title: truncate(title, LIMITS.modalTitle),
    components: fields.slice(0, LIMITS.rows).map((field) => ({
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.TextInput,
          custom_id: field.id,
          style: field.short ? TextInputStyle.Short : TextInputStyle.Paragraph,
          label: truncate(field.label, LIMITS.fieldLabel),
          placeholder: truncate(field.placeholder, LIMITS.fieldPlaceholder),
          max_length: Math.min(field.maxLength, LIMITS.fieldText),
          required: field.required,
          ...(field.value && { value: field.value }),
        },
      ],
    })),
  };
}
