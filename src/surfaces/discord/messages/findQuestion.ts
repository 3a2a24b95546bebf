import { ChannelType, type Message, MessageType } from 'discord.js';
import type { ServerSettings } from '../../../store/servers/types.ts';
import { stripMention } from './stripMention.ts';

/** What a message asks. */
export interface Asked {
  /** Possibly empty; null where Discord does not show it. */
  readonly question: string | null;
  /** The title of the answer that it replies to, or ''. */
  readonly after: string;
  /** Nobody called the bot: it speaks only where it is sure. */
  readonly unasked: boolean;
}

/** What a message asks the bot, or null where it is not for the bot. Never rejects. */
export async function findQuestion(message: Message, { forumChannels }: ServerSettings): Promise<Asked | null> {
  const { content, client, guildId } = message;
  const direct = guildId === null;
  const mine = await repliesTo(message);
  const question = stripMention(content, client.user.id, direct);
  if (question !== null) return { question, after: mine?.title ?? '', unasked: false };
  if (mine) {
    if (content.trim() !== '') return { question: content.trim(), after: mine.title, unasked: false };
    // Without a sticker either there were words, or a picture, that Discord keeps to itself.
    return message.stickers.size === 0 ? { question: null, after: '', unasked: false } : null;
  }
  return isForumPost(message, forumChannels) ? { question: toTitle(message), after: '', unasked: true } : null;
}

/** The title of the bot's own message that this one replies to with a ping. */
async function repliesTo(message: Message): Promise<{ readonly title: string } | null> {
  const { type, mentions, client } = message;
  const me = client.user.id;
  if (type !== MessageType.Reply || mentions.repliedUser?.id !== me || !mentions.users.has(me)) return null;
  // Discord sends it along, but what is remembered of a channel is little: this very message may have pushed it out.
  const first = await message.fetchReference().catch(() => null);
  return { title: first?.embeds[0]?.title ?? '' };
}

/** The first message of a new post in one of these forums; it has the post's own id. */
function isForumPost({ id, channelId, channel }: Message, forums: readonly string[]): boolean {
  if (id !== channelId || !channel.isThread() || !channel.parentId) return false;
  return forums.includes(channel.parentId) && channel.parent?.type === ChannelType.GuildForum;
}

const toTitle = ({ channel }: Message): string => (channel.isThread() ? channel.name : '');
