import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js';
import { toLocale } from '../../answer/messages/locales.ts';
import type { CommandContext } from '../../commands/types.ts';
import type { ServerSettings } from '../../store/settingKeys.ts';
import type { Desk } from './types.ts';

/** The server that has the bot and where this happened, or ''. Where only a user has it, nobody moderates it. */
export function toServerId({ guildId, authorizingIntegrationOwners }: BaseInteraction): string {
  return guildId !== null && authorizingIntegrationOwners[0] === guildId ? guildId : '';
}

/**
 * Who asks and where, as commands see it. Discord hides moderator commands, but whoever knows their names can still
 * send them: what counts is Manage Server in this server, as Discord states it with every interaction.
 */
export function toContext(
  interaction: BaseInteraction,
  { library, clock, store, log }: Desk,
  settings?: ServerSettings,
): CommandContext {
  const serverId = toServerId(interaction);
  const mayManage = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return {
    library,
    asker: { id: interaction.user.id, isModerator: serverId !== '' && mayManage },
    place: serverId === '' ? 'direct' : 'server',
    serverId,
    channelId: interaction.channelId ?? '',
    locale: settings?.locale ?? toLocale(interaction.locale),
    store,
    warn: (message) => log.warn(message),
    now: clock(),
  };
}

/** The same for a message. Nobody's language is known there but the server's; nobody needs to be a moderator. */
export function toMessageContext(message: Message, desk: Desk, settings: ServerSettings): CommandContext {
  const { library, clock, store, log } = desk;
  return {
    library,
    asker: { id: message.author.id, isModerator: false },
    place: message.guildId === null ? 'direct' : 'server',
    serverId: message.guildId ?? '',
    channelId: message.channelId,
    locale: settings.locale ?? toLocale(message.guild?.preferredLocale ?? 'en'),
    store,
    warn: (text) => log.warn(text),
    now: clock(),
  };
}
