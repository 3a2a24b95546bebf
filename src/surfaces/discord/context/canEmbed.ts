import { BaseInteraction, type Channel, PermissionFlagsBits, type PermissionsBitField } from 'discord.js';

type Permissions = Readonly<PermissionsBitField> | null;

/** Whether the bot may send embeds in a channel or in reply to an interaction; true if its permissions are unknown. */
export function canEmbed(place: BaseInteraction | Channel | undefined): boolean {
  const permissions = place instanceof BaseInteraction ? place.appPermissions : permissionsIn(place);
  return permissions?.has(PermissionFlagsBits.EmbedLinks) ?? true;
}

function permissionsIn(channel: Channel | undefined): Permissions {
  if (!channel || channel.isDMBased()) return null;
  const { me } = channel.guild.members;
  return me && channel.permissionsFor(me);
}
