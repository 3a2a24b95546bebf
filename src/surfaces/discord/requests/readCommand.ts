import type { ChatInputCommandInteraction } from 'discord.js';
import type { CommandContext } from '../../../commands/types.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import type { ReadTask } from '../types.ts';
import { isAllowedChannel } from './isAllowedChannel.ts';
import { toArguments, toCommandName } from './toArguments.ts';
import { toPublicQuestion } from './toPublicQuestion.ts';

/** Reads a slash command. The answer to `/ask` is private if the server's settings say so, everywhere or in this channel. */
export function readCommand(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
  { privateByDefault, allowedChannels }: ServerSettings,
): ReadTask {
  const name = toCommandName(interaction);
  const typed = toArguments(interaction.options.data, interaction.client.options.rest?.api ?? '');
  // Other commands use the names of these options for something else.
  if (name !== 'ask') {
    return { name, task: { type: 'command', name, args: typed }, isPrivate: false, question: null };
  }
  const isAllowed = isAllowedChannel(interaction, allowedChannels);
  const args = { ...typed, private: isAllowed ? (typed.private ?? privateByDefault) : true };
  return { name, task: { type: 'command', name, args }, isPrivate: false, question: toPublicQuestion(args, context) };
}
