import type { RepliableInteraction } from 'discord.js';
import { readContext } from '../context/readContext.ts';
import type { BotContext, DiscordRequest } from '../types.ts';
import { readCommand } from './readCommand.ts';
import { readComponent } from './readComponent.ts';
import { readForm } from './readForm.ts';
import { readMenu } from './readMenu.ts';

/** Reads an interaction into a request: first who asks where, then what is asked. */
export async function readInteraction(origin: RepliableInteraction, bot: BotContext): Promise<DiscordRequest> {
  const { context, settings } = await readContext(origin, bot);
  const base = { origin, context, isUnprompted: false, suggests: false, notice: null };
  if (origin.isChatInputCommand()) return { ...base, ...readCommand(origin, context, settings) };
  if (origin.isMessageContextMenuCommand()) return { ...base, ...readMenu(origin) };
  if (origin.isMessageComponent()) return { ...base, ...readComponent(origin) };
  if (origin.isModalSubmit()) return { ...base, ...readForm(origin) };
  // A kind that Footnote does not register, such as the menu of a user: no action has this name.
  return { ...base, name: 'unknown', task: { type: 'action', id: '', fields: {} }, isPrivate: true, question: null };
}
