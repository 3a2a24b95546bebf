import { DiscordAPIError, MessageFlags, RESTJSONErrorCodes, type RepliableInteraction, Routes } from 'discord.js';
import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Reply } from '../../../answer/types.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { describeError } from '../connection/DiscordError.ts';
import { toPayload } from '../render/toPayload.ts';

/** Deletes a message of the bot's in the channel of an interaction, and says so, or that it could not, in private. */
export async function deleteAnswer(
  interaction: RepliableInteraction,
  reply: Reply,
  messageId: string,
  { channelId, locale, warn }: CommandContext,
): Promise<void> {
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  const outcome = await interaction.client.rest.delete(Routes.channelMessage(channelId, messageId)).then(
    () => reply,
    (error: unknown) => {
      if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage) return reply;
      warn(`An answer could not be deleted: ${describeError(error)}`);
      return privateNotice(messagesFor(locale).commands.notDeleted, 'error');
    },
  );
  await interaction.editReply(toPayload(outcome));
}
