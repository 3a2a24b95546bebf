import type { Message } from 'discord.js';
import { privateNotice } from '../../../answer/reply/notice.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import type { ServerSettings } from '../../../store/servers/types.ts';
import { describeError } from '../connection/DiscordError.ts';
import { isAllowedChannel } from '../context/isAllowedChannel.ts';
import { toMessageContext } from '../context/toContext.ts';
import type { BotContext, DiscordRequest } from '../types.ts';
import { findQuestion, type IncomingQuestion } from './findQuestion.ts';

/** Reads a direct message, a mention or a forum post as `/ask`; returns null if the bot has nothing to say to it. */
export async function readMessage(origin: Message, bot: BotContext): Promise<DiscordRequest | null> {
  // Answering programs, itself included, would start loops.
  if (origin.author.bot || origin.webhookId !== null || origin.system) return null;
  const serverId = origin.guildId ?? '';
  const settings = await bot.settingsOf(serverId);
  const found = await findQuestion(origin, settings);
  if (!found) return null;
  const context = toMessageContext(origin, bot, { settings, library: await bot.viewOf(serverId) });
  if (serverId !== '' && !isWelcome(origin, found, settings)) return null;
  if (serverId !== '' && !(await wantsAnswers(context))) return null;
  const { question, after, isUnprompted } = found;
  return {
    origin,
    name: 'ask',
    task: { type: 'command', name: 'ask', args: { question: question ?? '', after } },
    context,
    isPrivate: false,
    isUnprompted,
    question: serverId === '' ? null : question,
    notice: question === null ? privateNotice(messagesFor(context.locale).commands.replyUnseen) : null,
  };
}

/** Whether the server's settings allow an answer here. */
function isWelcome(
  message: Message,
  { isUnprompted }: IncomingQuestion,
  { answerMentions, allowedChannels }: ServerSettings,
): boolean {
  return isUnprompted || (answerMentions && isAllowedChannel(message, allowedChannels));
}

/** Whether the author wants their messages in servers answered; false if that could not be read. */
async function wantsAnswers({ asker, store, warn }: CommandContext): Promise<boolean> {
  if (!store) return true;
  try {
    return (await store.settings.ofPerson(asker.id)).answerMentions;
  } catch (error) {
    warn(`A person's settings could not be read, so their message gets no answer: ${describeError(error)}`);
    return false;
  }
}
