import type { Message } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { entryRef } from '../../../commands/entries/entryRef.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { describeError } from '../connection/DiscordError.ts';

/** Keep which texts a public message of a server shows, so that it can be corrected when they change. */
export async function recordAnswer(message: Message | null, reply: Reply, context: CommandContext): Promise<void> {
  const { store, serverId, warn } = context;
  const shown = reply.sections.flatMap(({ entry }) => (entry ? [entryRef(entry, context)] : []));
  if (!store || !message || serverId === '' || shown.length === 0) return;
  const { id: messageId, channelId } = message;
  const entries = shown.map(({ entryId, revision }) => ({ entryId, revision }));
  try {
    await store.posted.add({ messageId, channelId, serverId, entries });
  } catch (error) {
    warn(`Where an answer stands could not be kept: ${describeError(error)}`);
  }
}
