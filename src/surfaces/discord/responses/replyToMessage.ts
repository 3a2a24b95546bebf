import { DiscordAPIError, type Message, RESTJSONErrorCodes } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { canEmbed } from '../context/canEmbed.ts';
import { toPayload } from '../render/toPayload.ts';

/**
 * Replies to a message: in plain text if embeds are not allowed, and as a message of its own if the bot may not read the
 * channel's history. Rejects with discord.js's error if the bot may not write at all.
 */
export async function replyToMessage(message: Message, reply: Reply): Promise<Message> {
  const embeds = canEmbed(message.channel);
  try {
    return await send(message, reply, embeds);
  } catch (error) {
    if (hasCode(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)) {
      if (message.channel.isSendable()) return message.channel.send(toPayload(reply, { embeds }));
    } else if (embeds && hasCode(error, RESTJSONErrorCodes.MissingPermissions)) {
      return send(message, reply, false);
    }
    throw error;
  }
}

/** The nonce keeps it one message if the request is sent again after its response was lost. */
const send = (message: Message, reply: Reply, embeds: boolean): Promise<Message> =>
  message.reply({ ...toPayload(reply, { embeds }), nonce: message.id, enforceNonce: true });

const hasCode = (error: unknown, code: number): boolean => error instanceof DiscordAPIError && error.code === code;
