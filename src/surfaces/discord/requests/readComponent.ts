import { MessageFlags } from 'discord.js';
import type { ComponentInteraction, ReadTask } from '../types.ts';

/** Reads a button or a select; the reply to one in a private message is private. */
export function readComponent(interaction: ComponentInteraction): ReadTask {
  const { customId: name, message } = interaction;
  const id = interaction.isStringSelectMenu() ? `${name}:${interaction.values[0] ?? ''}` : name;
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  return { name, task: { type: 'action', id, fields: {} }, isPrivate, question: null };
}
