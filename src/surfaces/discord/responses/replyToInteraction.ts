import { type Message, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { canEmbed } from '../context/canEmbed.ts';
import { toPayload } from '../render/toPayload.ts';

/**
 * Sends a reply as an interaction's one response.
 * @returns the message if others see it too, otherwise null
 */
export async function replyToInteraction(interaction: RepliableInteraction, reply: Reply): Promise<Message | null> {
  const payload = toPayload(reply, { embeds: canEmbed(interaction) });
  if (reply.private) {
    await interaction.reply({ ...payload, flags: MessageFlags.Ephemeral });
    return null;
  }
  const { resource } = await interaction.reply({ ...payload, withResponse: true });
  // Without a resource Discord took an earlier attempt, whose answer was lost.
  const message = resource ? resource.message : await interaction.fetchReply();
  // In a server where only the asker has the app, Discord may have made the message private.
  return message?.flags.has(MessageFlags.Ephemeral) ? null : message;
}
