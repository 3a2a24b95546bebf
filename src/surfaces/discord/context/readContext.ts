import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { strongestRight } from '../../../commands/rights/hasRight.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { toLocale } from '../../../locales/locale.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import type { BotContext } from '../types.ts';
import { readPost } from './readPost.ts';
import { toBaseContext } from './toBaseContext.ts';

/** Context of an interaction and the settings of its server. */
export interface InteractionContext {
  readonly context: CommandContext;
  readonly settings: ServerSettings;
}

/**
 * Reads who asks where. Discord hides moderator commands, but anyone who knows their names can send them, so the asker's
 * rights come from the interaction: Manage Server, or the rights that the server gives to roles. Never rejects.
 */
export async function readContext(interaction: BaseInteraction, bot: BotContext): Promise<InteractionContext> {
  const { guildId, authorizingIntegrationOwners, memberPermissions, member, user, channelId } = interaction;
  // Empty outside servers, and in a server in which only the user has installed the bot: nobody moderates it there.
  const serverId = guildId !== null && authorizingIntegrationOwners[0] === guildId ? guildId : '';
  const [settings, library] = await Promise.all([bot.settingsOf(serverId), bot.viewOf(serverId)]);
  const hasRole = (role: string): boolean =>
    Array.isArray(member?.roles) ? member.roles.includes(role) : (member?.roles.cache.has(role) ?? false);
  // Everybody has the role with the server's own id.
  const given = settings.moderatorRoles.filter(({ role }) => role !== serverId && hasRole(role));
  const context: CommandContext = {
    ...toBaseContext(bot, serverId),
    library,
    asker: {
      id: user.id,
      manages: serverId !== '' && (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
      right: strongestRight(given.map(({ right }) => right)),
    },
    place: serverId === '' ? 'direct' : 'server',
    serverId,
    channelId: channelId ?? '',
    ...(await readPost(interaction.channel, settings)),
    ...(interaction.isMessageComponent() && { messageId: interaction.message.id }),
    locale: settings.locale ?? toLocale(interaction.locale),
    moderation: bot.moderation,
  };
  return { context, settings };
}
