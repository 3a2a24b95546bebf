import {
  BaseInteraction,
  type Channel,
  type GuildBasedChannel,
  PermissionFlagsBits,
  type PermissionsBitField,
} from 'discord.js';

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

function permissionsIn(channel: Channel | undefined): Permissions {
  if (!channel || channel.isDMBased()) return null;
  const { me } = channel.guild.members;
  return me && channel.permissionsFor(me);
}
