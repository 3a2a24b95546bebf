import { type Channel, ChannelType } from 'discord.js';
import type { HelpPost } from '../../../commands/incoming/types.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';

/** Returns the post of a help forum that a channel is; {} if it is anything else. Never rejects. */
export async function readPost(
  channel: Channel | null,
  { forumChannels }: Pick<ServerSettings, 'forumChannels'>,
): Promise<{ readonly post?: HelpPost }> {
  if (!channel?.isThread() || !forumChannels.includes(forumOf(channel) ?? '')) return {};
  // Discord leaves the owner out of threads that come with an interaction.
  const whole = channel.ownerId === null ? await channel.fetch().catch(() => null) : channel;
  return { post: { askerId: whole?.ownerId ?? null, title: channel.name } };
}

/** Returns the id of the forum that a post is in; null for any other channel. */
export function forumOf(channel: Channel | null): string | null {
  return channel?.isThread() && channel.parent?.type === ChannelType.GuildForum ? channel.parentId : null;
}
