import { Message } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { canEmbed } from '../context/canEmbed.ts';
import { toModal } from '../render/toModal.ts';
import { toPayload } from '../render/toPayload.ts';
import type { DiscordRequest, Shown } from '../types.ts';
import { deleteAnswer } from './deleteAnswer.ts';
import { openThread } from './openThread.ts';
import { replyToInteraction } from './replyToInteraction.ts';
import { replyToMessage } from './replyToMessage.ts';
import { respondToComponent } from './respondToComponent.ts';

/**
 * Sends the reply to a request: as a reply to its message, in place of an acknowledgement, as a form, in place of the
 * message whose button was pressed, or as a message of its own.
 * @returns the message that shows a reply in public, or null
 */
export async function respond(request: DiscordRequest, reply: Reply): Promise<Shown | null> {
  const { origin, isPrivate } = request;
  if (origin instanceof Message) return { message: await replyToMessage(origin, reply), reply };
  if (origin.deferred) {
    await origin.editReply(toPayload(reply, { embeds: canEmbed(origin) }));
    return null;
  }
  if (reply.deletes) {
    await deleteAnswer(origin, reply, reply.deletes, request.context);
    return null;
  }
  if (reply.thread) {
    await openThread(origin, reply, reply.thread, request.context);
    return null;
  }
  if (reply.modal && !origin.isModalSubmit()) {
    await origin.showModal(toModal(reply.modal));
    return null;
  }
  if (origin.isMessageComponent()) return respondToComponent(origin, reply, request);
  const message = await replyToInteraction(origin, { ...reply, private: isPrivate || reply.private });
  return message && { message, reply };
}
