import { DiscordAPIError, type Message, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { type Medium, toPayload } from '../render/toPayload.ts';

/**
 * Reply to a message; in plain text where embeds may not be sent, and below it where its channel's history may not be
 * read.
 * @throws what discord.js throws where even that is not allowed
 */
export async function sendReply(message: Message, reply: Reply): Promise<Message> {
  const medium = mediumOf(message);
  try {
    return await send(message, reply, medium);
  } catch (error) {
    if (hasCode(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)) {
      if (message.channel.isSendable()) return message.channel.send(toPayload(reply, medium));
    } else if (medium.embeds && hasCode(error, RESTJSONErrorCodes.MissingPermissions)) {
      return send(message, reply, { embeds: false });
    }
    throw error;
  }
}

/** Sent again after a lost answer, it is still one message. */
const send = (message: Message, reply: Reply, medium: Medium): Promise<Message> =>
  message.reply({ ...toPayload(reply, medium), nonce: message.id, enforceNonce: true });

/** Where the bot's permissions are not known, Discord tells. */
function mediumOf({ channel, guild }: Message): Medium {
  const me = guild?.members.me;
  if (!me || channel.isDMBased()) return { embeds: true };
  return { embeds: channel.permissionsFor(me)?.has(PermissionFlagsBits.EmbedLinks) ?? true };
}

const hasCode = (error: unknown, code: number): boolean => error instanceof DiscordAPIError && error.code === code;
