import { ChannelType, type Message, MessageType } from 'discord.js';
import type { ServerSettings } from '../../../store/servers/types.ts';
import { stripMention } from './stripMention.ts';

/** A question found in a message. */
export interface IncomingQuestion {
  /** Possibly empty; null if Discord withholds the text. */
  readonly question: string | null;
  /** Title of the answer that the message replies to, or ''. */
  readonly after: string;
  /** Text of a new post; '' unless Discord hands it over. */
  readonly details: string;
  /** Whether nobody called the bot; then it speaks only if it has an answer. */
  readonly isUnprompted: boolean;
}

/** Returns the question that a message asks the bot, or null if the message is not for the bot. Never rejects. */
export async function findQuestion(
  message: Message,
  { forumChannels }: ServerSettings,
): Promise<IncomingQuestion | null> {
  const { content, client, guildId } = message;
  const isDirect = guildId === null;
  const answered = await findAnswered(message);
  const question = stripMention(content, client.user.id, isDirect);
  if (question !== null) return { question, after: answered?.title ?? '', details: '', isUnprompted: false };
  if (answered) {
    if (content.trim() !== '')
      return { question: content.trim(), after: answered.title, details: '', isUnprompted: false };
    // A reply without a sticker has words or a picture, which Discord withholds from the bot.
    return message.stickers.size === 0 ? { question: null, after: '', details: '', isUnprompted: false } : null;
  }
  if (!isForumPost(message, forumChannels)) return null;
  return { question: toTitle(message), after: '', details: content.trim(), isUnprompted: true };
}

/** Returns the bot's own message that this one replies to with a ping, or null. */
async function findAnswered(message: Message): Promise<{ readonly title: string } | null> {
  const { type, mentions, client } = message;
  const botId = client.user.id;
  if (type !== MessageType.Reply || mentions.repliedUser?.id !== botId || !mentions.users.has(botId)) return null;
  // Discord sends it along, but the cache of a channel is small: this very message may have pushed it out.
  const first = await message.fetchReference().catch(() => null);
  return { title: first?.embeds[0]?.title ?? '' };
}

/** Whether this is the first message of a new post in one of these forums; it has the same id as the post. */
function isForumPost({ id, channelId, channel }: Message, forums: readonly string[]): boolean {
  if (id !== channelId || !channel.isThread() || !channel.parentId) return false;
  return forums.includes(channel.parentId) && channel.parent?.type === ChannelType.GuildForum;
}

const toTitle = ({ channel }: Message): string => (channel.isThread() ? channel.name : '');
