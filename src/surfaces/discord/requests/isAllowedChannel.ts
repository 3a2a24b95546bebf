import type { Channel } from 'discord.js';

/** Channel of a request. */
interface Place {
  readonly channelId: string | null;
  readonly channel: Channel | null;
}

/** Whether a server's settings allow public answers in a channel or in the channel of a thread; an empty list allows all. */
export function isAllowedChannel({ channelId, channel }: Place, allowed: readonly string[]): boolean {
  const parentId = channel?.isThread() ? channel.parentId : null;
  return allowed.length === 0 || [channelId, parentId].some((id) => id && allowed.includes(id));
}
