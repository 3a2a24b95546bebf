import type { Message } from 'discord.js';
import { privateNotice } from '../../../answer/reply/notice.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { toMessageContext } from '../context/toMessageContext.ts';
import type { BotContext, DiscordRequest } from '../types.ts';
import { findQuestion } from './findQuestion.ts';
import { isAllowedChannel } from './isAllowedChannel.ts';
import { wantsAnswers } from './wantsAnswers.ts';

/** Reads a direct message, a mention or a forum post as `/ask`; returns null if the bot has nothing to say to it. */
export async function readMessage(origin: Message, bot: BotContext): Promise<DiscordRequest | null> {
  // Answering programs, itself included, would start loops.
  if (origin.author.bot || origin.webhookId !== null || origin.system) return null;
  const serverId = origin.guildId ?? '';
  const settings = await bot.settingsOf(serverId);
  const found = await findQuestion(origin, settings);
  if (!found) return null;
  const context = await toMessageContext(origin, bot, { settings, library: await bot.viewOf(serverId) });
  const { question, after, details, isUnprompted } = found;
  const { answerMentions, allowedChannels } = settings;
  if (serverId !== '') {
    const isWelcome = isUnprompted || (answerMentions && isAllowedChannel(origin, allowedChannels));
    if (!isWelcome || !(await wantsAnswers(context))) return null;
  }
  return {
    origin,
    name: 'ask',
    task: { type: 'command', name: 'ask', args: { question: question ?? '', after, details } },
    context,
    isPrivate: false,
    isUnprompted,
    suggests: settings.unsurePosts === 'suggest',
    question: serverId === '' ? null : question,
    notice: question === null ? privateNotice(messagesFor(context.locale).commands.replyUnseen) : null,
  };
}
