import type { Reply } from '../../../answer/types.ts';
import { entryRef } from '../../../commands/entries/entryRef.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { describeError } from '../connection/DiscordError.ts';
import { forumOf } from '../context/readPost.ts';
import type { BotContext, DiscordRequest, Shown } from '../types.ts';

/** Kinds of replies that may be taken back. */
const TAKEN_BACK: readonly Reply['tone'][] = ['answer', 'suggestion', 'decline'];
/** Remembers where a question was declined, so that people there are told when it is answered. Never rejects. */
async function rememberPlace(
  questionId: number,
  { id: messageId, channelId }: Shown['message'],
  { store, serverId, warn }: CommandContext,
): Promise<void> {
  try {
    await store?.questions.askedIn({ serverId, channelId, messageId, questionId });
  } catch (error) {
    warn(`Where a question was asked could not be remembered: ${describeError(error)}`);
  }
}

/**
 * Records a public reply: for a minute, so that a repeated question gets a link to it, and in the store, so that it is
 * corrected when an entry that it shows changes, and can be taken back. Never rejects.
 */
export async function record(
  { question, context, isUnprompted, origin }: DiscordRequest,
  { message, reply }: Shown,
  { recent }: Pick<BotContext, 'recent'>,
): Promise<void> {
  const { store, serverId, channelId, asker, warn } = context;
  if (question !== null && reply.tone === 'answer') {
    const shown = { guildId: serverId, channelId, question, messageId: message.id };
    recent.remember({ ...shown, askedIn: channelId });
    // Each post is a channel of its own: the same question comes in another one.
    const forumId = isUnprompted ? forumOf(origin.channel) : null;
    if (forumId !== null) recent.remember({ ...shown, askedIn: forumId });
  }
  const entries = reply.sections.flatMap(({ entry }) => (entry ? [entryRef(entry, context)] : []));
  if (!store || serverId === '' || !TAKEN_BACK.includes(reply.tone)) return;
  try {
    await store.posted.add({
      messageId: message.id,
      channelId: message.channelId,
      serverId,
      askerId: asker.id,
      entries: entries.map(({ entryId, revision }) => ({ entryId, revision })),
    });
  } catch (error) {
    warn(`A public answer could not be recorded, so it will not be corrected: ${describeError(error)}`);
  }
  if (reply.openQuestion !== undefined) await rememberPlace(reply.openQuestion, message, context);
}
