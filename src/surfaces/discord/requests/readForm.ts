import { ComponentType, type ModalData, type ModalSubmitInteraction } from 'discord.js';
import type { Files } from '../../../commands/types.ts';
import { toFile } from '../connection/toFile.ts';
import type { ReadTask } from '../types.ts';

/** Reads a form that was filled in: texts, the chosen option of a menu or a group, and the first file of an upload. */
export function readForm({ customId: id, fields: { fields }, client }: ModalSubmitInteraction): ReadTask {
  const all = [...fields.values()];
  const apiUrl = client.options.rest?.api ?? '';
  const files: Files = Object.fromEntries(
    all.flatMap((field) => {
      const attachment = field.type === ComponentType.FileUpload ? field.attachments?.first() : undefined;
      return attachment ? [[field.customId, toFile(attachment, apiUrl)] as const] : [];
    }),
  );
  const task = {
    type: 'action',
    id,
    fields: Object.fromEntries(all.flatMap(toValue)),
    ...(Object.keys(files).length > 0 && { files }),
  } as const;
  return { name: id, task, isPrivate: true, question: null };
}

/** Returns the id and the value of a field; nothing if no option was chosen, or if it holds no text. */
function toValue(field: ModalData): readonly (readonly [string, string])[] {
  if (field.type === ComponentType.FileUpload) return [];
  const value = 'value' in field ? field.value : 'values' in field ? field.values[0] : undefined;
  return typeof value === 'string' ? [[field.customId, value]] : [];
}
