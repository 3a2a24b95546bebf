import type { ModalSubmitInteraction } from 'discord.js';
import type { ReadTask } from '../types.ts';

/** Reads a form that was filled in. */
export function readForm({ customId: id, fields: { fields } }: ModalSubmitInteraction): ReadTask {
  const values = [...fields.values()].flatMap((field) =>
    'value' in field && typeof field.value === 'string' ? [[field.customId, field.value] as const] : [],
  );
  const task = { type: 'action', id, fields: Object.fromEntries(values) } as const;
  return { name: id, task, isPrivate: true, question: null };
}
