import type { Message, MessageContextMenuCommandInteraction } from 'discord.js';
import type { TargetMessage } from '../../../commands/incoming/types.ts';
import type { ReadTask } from '../types.ts';

/** Reads a command chosen in the menu of a message. */
export function readMenu({
  commandName: name,
  targetId: id,
  targetMessage,
  channel,
}: MessageContextMenuCommandInteraction): ReadTask {
  const thread = channel?.isThread() ? channel.name : '';
  const message: TargetMessage = { id, ...readTarget(targetMessage), thread };
  return { name, task: { type: 'menu', name, message }, isPrivate: true, question: null };
}

/** Reads the message as it came with the interaction, and the one it replies to if that came along; fetches nothing. */
function readTarget(message: Message | undefined): Omit<TargetMessage, 'id' | 'thread'> {
  // Discord promises the message, but a forged or older interaction may come without.
  if (!message) return { text: '', author: null, repliesTo: '' };
  const { content, author, reference, channel, client } = message;
  const isPerson = !author.bot && !author.system;
  const repliesTo = channel?.messages.cache.get(reference?.messageId ?? '')?.content ?? '';
  return {
    text: content,
    author: isPerson ? { id: author.id, name: author.displayName ?? author.username } : null,
    isOwn: author.id === client.user.id,
    repliesTo,
  };
}
