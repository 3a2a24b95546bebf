import type { RepliableInteraction } from 'discord.js';
import type { CommandContext } from '../../../commands/types.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import { readServer, toContext, toServerId } from '../context/toContext.ts';
import type { BotContext, DiscordRequest, ReadTask } from '../types.ts';
import { readCommand } from './readCommand.ts';
import { readComponent } from './readComponent.ts';
import { readForm } from './readForm.ts';
import { readMenu } from './readMenu.ts';

/** Reads an interaction into a request: who asks where, then what is asked. */
export async function readInteraction(origin: RepliableInteraction, bot: BotContext): Promise<DiscordRequest> {
  const server = await readServer(toServerId(origin), bot);
  const context = toContext(origin, bot, server);
  return { ...readTask(origin, context, server.settings), origin, context, isUnprompted: false, notice: null };
}

function readTask(origin: RepliableInteraction, context: CommandContext, settings: ServerSettings): ReadTask {
  if (origin.isChatInputCommand()) return readCommand(origin, context, settings);
  if (origin.isMessageContextMenuCommand()) return readMenu(origin);
  if (origin.isMessageComponent()) return readComponent(origin);
  if (origin.isModalSubmit()) return readForm(origin);
  // A kind that Footnote does not register, such as the menu of a user: no action has this name.
  return { name: 'unknown', task: { type: 'action', id: '', fields: {} }, isPrivate: true, question: null };
}
