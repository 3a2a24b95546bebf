import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { CommandContext } from '../../commands/types.ts';
import type { Desk } from './types.ts';

/**
 * Who asks and where, as commands see it. Discord hides moderator commands, but whoever knows their names can still
 * send them: what counts is Manage Server in this server, as Discord states it with every interaction.
 */
export function toContext(interaction: BaseInteraction, { library, clock }: Desk): CommandContext {
  const inServer = interaction.guildId !== null;
  const isModerator = inServer && (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false);
  return {
    library,
    asker: { id: interaction.user.id, isModerator },
    place: inServer ? 'server' : 'direct',
    now: clock(),
  };
}
