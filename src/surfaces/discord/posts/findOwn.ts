import type { AnyThreadChannel, Message } from 'discord.js';

const MAX_SEARCHED = 100;

/** Finds a message of the bot's among the first of a thread; needs Read Message History. */
export async function findOwn(
  thread: AnyThreadChannel,
  isWanted: (message: Message) => boolean = () => true,
): Promise<Message | null> {
  const first = await thread.messages.fetch({ after: thread.id, limit: MAX_SEARCHED, cache: false });
  return first.find((message) => message.author.id === thread.client.user.id && isWanted(message)) ?? null;
}
