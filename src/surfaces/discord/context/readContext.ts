import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import type { CommandContext } from '../../../commands/types.ts';
import { toLocale } from '../../../locales/locale.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import type { BotContext } from '../types.ts';
import { toBaseContext } from './toBaseContext.ts';

/** Context of an interaction and the settings of its server. */
export interface InteractionContext {
  readonly context: CommandContext;
  readonly settings: ServerSettings;
}

/**
 * Reads who asks where. Discord hides moderator commands, but anyone who knows their names can send them, so the asker's
 * rights come from the interaction: Manage Server, or the server's own role for moderators. Never rejects.
 */
export async function readContext(interaction: BaseInteraction, bot: BotContext): Promise<InteractionContext> {
  const { guildId, authorizingIntegrationOwners, memberPermissions, member, user, channelId } = interaction;
  // Empty outside servers, and in a server in which only the user has installed the bot: nobody moderates it there.
  const serverId = guildId !== null && authorizingIntegrationOwners[0] === guildId ? guildId : '';
  const mayManage = memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  const [settings, library] = await Promise.all([bot.settingsOf(serverId), bot.viewOf(serverId)]);
  const role = settings.moderatorRole ?? '';
  const hasRole = Array.isArray(member?.roles) ? member.roles.includes(role) : (member?.roles.cache.has(role) ?? false);
  const context: CommandContext = {
    ...toBaseContext(bot),
    library,
    asker: { id: user.id, isModerator: serverId !== '' && (mayManage || hasRole) },
    place: serverId === '' ? 'direct' : 'server',
    serverId,
    channelId: channelId ?? '',
    locale: settings.locale ?? toLocale(interaction.locale),
    moderation: bot.moderation,
  };
  return { context, settings };
}
