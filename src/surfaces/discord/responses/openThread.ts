import { ChannelType, MessageFlags, type RepliableInteraction } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { describeError } from '../connection/DiscordError.ts';
import { toPayload } from '../render/toPayload.ts';

/**
 * Opens a private thread in the channel of an interaction and links to it in the private reply. Without the permission, and where
 * there are no such threads, the reply goes without.
 */
export async function openThread(
  interaction: RepliableInteraction,
  reply: Reply,
  { name, first }: NonNullable<Reply['thread']>,
  { locale, warn }: CommandContext,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const { channel } = interaction;
  let opened = '';
  if (channel?.type === ChannelType.GuildText) {
    try {
      const thread = await channel.threads.create({ name, type: ChannelType.PrivateThread, invitable: false });
      await thread.send(toPayload(first));
      opened = `${messagesFor(locale).commands.threadOpened(`<#${thread.id}>`)}\n`;
    } catch (error) {
      warn(`A private thread could not be opened: ${describeError(error)}`);
    }
  }
  await interaction.editReply(toPayload({ ...reply, text: `${opened}${reply.text}` }));
}
