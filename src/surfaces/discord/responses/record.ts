import { entryRef } from '../../../commands/entries/entryRef.ts';
import { describeError } from '../connection/DiscordError.ts';
import type { BotContext, DiscordRequest, Shown } from '../types.ts';

/**
 * Records a public reply: for a minute, so that a repeated question gets a link to it, and in the store, so that it is
 * corrected when an entry that it shows changes. Never rejects.
 */
export async function record(
  { question, context }: DiscordRequest,
  { message, reply }: Shown,
  { recent }: Pick<BotContext, 'recent'>,
): Promise<void> {
  const { store, serverId, channelId, warn } = context;
  if (question !== null && reply.tone === 'answer') {
    recent.remember({ guildId: serverId, channelId, question, messageId: message.id });
  }
  const entries = reply.sections.flatMap(({ entry }) => (entry ? [entryRef(entry, context)] : []));
  if (!store || serverId === '' || entries.length === 0) return;
  try {
    await store.posted.add({
      messageId: message.id,
      channelId: message.channelId,
      serverId,
      entries: entries.map(({ entryId, revision }) => ({ entryId, revision })),
    });
  } catch (error) {
    warn(`A public answer could not be recorded, so it will not be corrected: ${describeError(error)}`);
  }
}
