import type { MessageContextMenuCommandInteraction } from 'discord.js';
import type { ReadTask } from '../types.ts';

/** Reads a command chosen in the menu of a message. */
export function readMenu({ commandName: name, targetId, options }: MessageContextMenuCommandInteraction): ReadTask {
  const message = { id: targetId, text: options.getMessage('message')?.content ?? '' };
  return { name, task: { type: 'menu', name, message }, isPrivate: true, question: null };
}
