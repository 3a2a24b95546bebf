import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js';
import type { CommandContext } from '../../../commands/types.ts';
import type { KnowledgeView } from '../../../library/types.ts';
import { toLocale } from '../../../locales/locale.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import type { BotContext } from '../types.ts';

/** A server's settings and the knowledge that answers its people. */
export interface ServerState {
  readonly settings: ServerSettings;
  readonly library: KnowledgeView;
}

/** Reads the state of a server; the defaults and the folder's knowledge for ''. Never rejects. */
export async function readServer(serverId: string, { settingsOf, viewOf }: BotContext): Promise<ServerState> {
  const [settings, library] = await Promise.all([settingsOf(serverId), viewOf(serverId)]);
  return { settings, library };
}

/** Returns the id of the server that has the bot; '' outside servers, and if only the user has installed the bot. */
export function toServerId({ guildId, authorizingIntegrationOwners }: BaseInteraction): string {
  return guildId !== null && authorizingIntegrationOwners[0] === guildId ? guildId : '';
}

/**
 * Returns the context of an interaction. Discord hides moderator commands, but anyone who knows their names can send them,
 * so the asker's rights are read from the interaction: Manage Server, or the server's own role for moderators.
 */
export function toContext(
  interaction: BaseInteraction,
  bot: BotContext,
  { settings, library }: ServerState,
): CommandContext {
  const serverId = toServerId(interaction);
  const mayManage = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  const isModerator = mayManage || hasRole(interaction, settings.moderatorRole);
  return {
    ...toBaseContext(bot),
    library,
    asker: { id: interaction.user.id, isModerator: serverId !== '' && isModerator },
    place: serverId === '' ? 'direct' : 'server',
    serverId,
    channelId: interaction.channelId ?? '',
    locale: settings.locale ?? toLocale(interaction.locale),
    moderation: bot.moderation,
  };
}

/**
 * Returns the context of a message. Discord does not say which language its author reads, so it is the server's; nothing
 * that a message can ask for needs a moderator.
 */
export function toMessageContext(
  message: Message,
  bot: BotContext,
  { settings, library }: ServerState,
): CommandContext {
  return {
    ...toBaseContext(bot),
    library,
    asker: { id: message.author.id, isModerator: false },
    place: message.guildId === null ? 'direct' : 'server',
    serverId: message.guildId ?? '',
    channelId: message.channelId,
    locale: settings.locale ?? toLocale(message.guild?.preferredLocale ?? 'en'),
  };
}

const toBaseContext = ({ store, clock, staleAfterDays, log }: BotContext) => ({
  store,
  warn: (message: string) => log.warn(message),
  now: clock(),
  staleAfterDays,
});

/** Whether the asker has the server's role for moderators; every interaction states its sender's roles. */
function hasRole({ member }: BaseInteraction, role: string | null): boolean {
  if (role === null || !member) return false;
  return Array.isArray(member.roles) ? member.roles.includes(role) : member.roles.cache.has(role);
}
