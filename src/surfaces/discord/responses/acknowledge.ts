import { Message, MessageFlags } from 'discord.js';
import type { DiscordRequest } from '../types.ts';

/** Tells Discord that the reply to a slow request will follow, so that it shows that the bot is thinking. */
export async function acknowledge(
  { origin }: Pick<DiscordRequest, 'origin'>,
  visibility: 'public' | 'private',
): Promise<void> {
  if (origin instanceof Message) return;
  await origin.deferReply(visibility === 'private' ? { flags: MessageFlags.Ephemeral } : {});
}
