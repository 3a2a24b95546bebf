import type { AutocompleteInteraction, ChatInputCommandInteraction, CommandInteractionOption } from 'discord.js';
import type { CommandArguments } from '../../../commands/types.ts';
import { toFile } from '../connection/toFile.ts';

/** Returns a command's full name: `kb refresh` for subcommand `refresh` of `kb`. */
export function toCommandName(interaction: ChatInputCommandInteraction | AutocompleteInteraction): string {
  const { commandName, options } = interaction;
  return [commandName, options.getSubcommandGroup(false), options.getSubcommand(false)].filter(Boolean).join(' ');
}

/**
 * Returns the options as typed, including those of a subcommand.
 * @param apiUrl address of Discord's API
 */
export function toArguments(options: readonly CommandInteractionOption[], apiUrl: string): CommandArguments {
  const leaves = options
    .flatMap((option) => option.options ?? [option])
    .flatMap((option) => option.options ?? [option]);
  return Object.fromEntries(
    leaves.map(({ name, value, attachment }) => {
      if (attachment) return [name, toFile(attachment, apiUrl)];
      return [name, typeof value === 'string' || typeof value === 'boolean' ? value : undefined];
    }),
  );
}
