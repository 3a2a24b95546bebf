import { type BaseInteraction, type Message, PermissionFlagsBits } from 'discord.js';
import type { CommandContext } from '../../../commands/types.ts';
import type { KnowledgeView } from '../../../library/Library.ts';
import { toLocale } from '../../../locales/locale.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import type { BotContext } from '../types.ts';

/** What a server has set and written itself. */
export interface ServerState {
  readonly settings: ServerSettings;
  readonly library: KnowledgeView;
}

/** Everything that is answered there depends on it. */
export async function readServer(serverId: string, { settingsOf, viewOf }: BotContext): Promise<ServerState> {
  const [settings, library] = await Promise.all([settingsOf(serverId), viewOf(serverId)]);
  return { settings, library };
}

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
  { clock, store, moderation, staleAfterDays, log }: BotContext,
  { settings, library }: ServerState,
): CommandContext {
  const serverId = toServerId(interaction);
  const mayManage = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  const isModerator = mayManage || hasRole(interaction, settings.moderatorRole);
  return {
    library,
    asker: { id: interaction.user.id, isModerator: serverId !== '' && isModerator },
    place: serverId === '' ? 'direct' : 'server',
    serverId,
    channelId: interaction.channelId ?? '',
    locale: settings.locale ?? toLocale(interaction.locale),
    store,
    moderation,
    warn: (message) => log.warn(message),
    now: clock(),
    staleAfterDays,
  };
}

/** A server's own role for moderators; Discord states everyone's roles with every interaction. */
function hasRole({ member }: BaseInteraction, role: string | null): boolean {
  if (role === null || !member) return false;
  return Array.isArray(member.roles) ? member.roles.includes(role) : member.roles.cache.has(role);
}

/** The same for a message. Nobody's language is known there but the server's; nobody needs to be a moderator. */
export function toMessageContext(
  message: Message,
  desk: BotContext,
  { settings, library }: ServerState,
): CommandContext {
  const { clock, store, staleAfterDays, log } = desk;
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
    staleAfterDays,
  };
}
