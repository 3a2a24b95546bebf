import {
  BaseInteraction,
  type Channel,
  type GuildBasedChannel,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';
import type { Permission } from '../../../service/types.ts';

type Permissions = Readonly<PermissionsBitField> | null;

/** Whether the bot may send embeds in a channel or in reply to an interaction; true if its permissions are unknown. */
export function canEmbed(place: BaseInteraction | Channel | undefined): boolean {
  const permissions = place instanceof BaseInteraction ? place.appPermissions : permissionsIn(place);
  return permissions?.has(PermissionFlagsBits.EmbedLinks) ?? true;
}

/** Whether the bot sees a channel and may write there, in a forum below its posts; true if its permissions are unknown. */
export function canWrite(channel: GuildBasedChannel): boolean {
  const { ViewChannel, SendMessages, SendMessagesInThreads } = PermissionFlagsBits;
  const writes = channel.isThreadOnly() || channel.isThread() ? SendMessagesInThreads : SendMessages;
  return permissionsIn(channel)?.has([ViewChannel, writes]) ?? true;
}

/** Returns the permissions that settings need and the bot has in a channel; all of them if they are unknown. */
export function listPermissions(channel: GuildBasedChannel, roleId: string | null): Permission[] {
  const permissions = permissionsIn(channel);
  const isMentionable = channel.guild.roles.cache.get(roleId ?? '')?.mentionable ?? false;
  const has: Readonly<Record<Permission, boolean>> = {
    view: permissions?.has(PermissionFlagsBits.ViewChannel) ?? true,
    write: canWrite(channel),
    history: permissions?.has(PermissionFlagsBits.ReadMessageHistory) ?? true,
    manageThreads: permissions?.has(PermissionFlagsBits.ManageThreads) ?? true,
    privateThreads: permissions?.has(PermissionFlagsBits.CreatePrivateThreads) ?? true,
    mentionRole: isMentionable || (permissions?.has(PermissionFlagsBits.MentionEveryone) ?? true),
  };
  return (Object.keys(has) as Permission[]).filter((permission) => has[permission]);
}

function permissionsIn(channel: Channel | undefined): Permissions {
  if (!channel || channel.isDMBased()) return null;
  const { me } = channel.guild.members;
  return me && channel.permissionsFor(me);
}
