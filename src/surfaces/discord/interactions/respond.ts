import { type Message, MessageFlags, PermissionFlagsBits, type RepliableInteraction } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { type Medium, toPayload } from '../render/toPayload.ts';

/** Whether embeds may be sent where this happened. */
export const mediumOf = ({ appPermissions }: RepliableInteraction): Medium => ({
  embeds: appPermissions.has(PermissionFlagsBits.EmbedLinks),
});

/**
 * Say a reply as an interaction's one answer.
 * @returns the message, where others see it too
 */
export async function respond(interaction: RepliableInteraction, reply: Reply): Promise<Message | null> {
  const payload = toPayload(reply, mediumOf(interaction));
  if (reply.private) {
    await interaction.reply({ ...payload, flags: MessageFlags.Ephemeral });
    return null;
  }
  const { resource } = await interaction.reply({ ...payload, withResponse: true });
  const message = resource?.message ?? null;
  // In a server where only the asker has the app, Discord may have made it private.
  return message?.flags.has(MessageFlags.Ephemeral) ? null : message;
}
