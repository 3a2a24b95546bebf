import type { ChatInputCommandInteraction } from 'discord.js';
import type { CommandArguments, CommandContext } from '../../../commands/types.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import { isAllowedChannel } from '../context/isAllowedChannel.ts';
import type { ReadTask } from '../types.ts';
import { toArguments, toCommandName } from './toArguments.ts';

/** Reads a slash command. */
export function readCommand(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
  settings: ServerSettings,
): ReadTask {
  const name = toCommandName(interaction);
  const typed = toArguments(interaction.options.data);
  // Other commands use the names of these options for something else.
  const isAsk = name === 'ask';
  const args = isAsk ? applySettings(typed, settings, interaction) : typed;
  return {
    name,
    task: { type: 'command', name, args },
    isPrivate: false,
    question: isAsk ? toPublicQuestion(args, context) : null,
  };
}

/** Makes an answer private if the server's settings say so, for all channels or for this one. */
function applySettings(
  args: CommandArguments,
  { privateByDefault, allowedChannels }: ServerSettings,
  interaction: ChatInputCommandInteraction,
): CommandArguments {
  const isAllowed = isAllowedChannel(interaction, allowedChannels);
  return { ...args, private: isAllowed ? (args.private ?? privateByDefault) : true };
}

/** Returns the question, as typed or as chosen, if its answer will be public and meant for everyone; null otherwise. */
function toPublicQuestion(
  { question, private: isPrivate, for: member }: CommandArguments,
  { serverId, library }: CommandContext,
): string | null {
  if (serverId === '' || isPrivate === true || member !== undefined || typeof question !== 'string') return null;
  return library.snapshot.byKey.get(question)?.heading ?? question;
}
