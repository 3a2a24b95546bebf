import type { Message } from 'discord.js';
import type { Reply } from '../../../answer/types.ts';
import { whisper } from '../../../commands/refusal.ts';
import { runCommand } from '../../../commands/registry.ts';
import type { CommandContext } from '../../../commands/types.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { describeError } from '../connection/DiscordError.ts';
import { recordAnswer } from '../context/recordAnswer.ts';
import { runSafely } from '../context/runSafely.ts';
import { toMessageContext } from '../context/toContext.ts';
import type { BotContext } from '../types.ts';
import { type Asked, findQuestion } from './findQuestion.ts';
import { sendReply } from './sendReply.ts';

/** Answer a direct message or a mention as `/ask` does. Never throws: what goes wrong is one line in the log. */
export async function handleMessage(message: Message<boolean>, desk: BotContext): Promise<void> {
  // Answering programs, itself included, is how loops begin.
  if (message.author.bot || message.webhookId !== null || message.system) return;
  try {
    const serverId = message.guildId ?? '';
    const settings = await desk.settingsOf(serverId);
    const asked = await findQuestion(message, settings);
    if (!asked) return;
    const context = toMessageContext(message, desk, { settings, library: await desk.viewOf(serverId) });
    if (message.guildId !== null && !isWelcome(message, asked, settings)) return;
    if (!(await wantsAnswers(message, context))) return;
    await answer(message, asked, context, desk);
  } catch (error) {
    desk.log.warn(`A message could not be answered: ${describeError(error)}`);
  }
}

async function answer(message: Message, asked: Asked, context: CommandContext, desk: BotContext): Promise<void> {
  const { asker, channelId, locale, serverId } = context;
  const messages = messagesFor(locale).commands;
  const wait = desk.gate.refuse('message', asker.id, channelId, messages);
  if (wait !== null) {
    if (!asked.unasked && desk.gate.mayTell(asker.id)) await sendReply(message, whisper(wait));
    return;
  }
  const { question, after } = asked;
  const run = (): Promise<Reply> =>
    question === null
      ? Promise.resolve(whisper(messages.replyUnseen))
      : runSafely('ask', () => runCommand('ask', { question, after }, context), context, desk.log);
  const reply = await run();
  if (asked.unasked && reply.tone !== 'answer') return;
  const sent = await sendReply(message, reply);
  if (serverId !== '' && question !== null && reply.tone === 'answer') {
    desk.recent.remember({ guildId: serverId, channelId, question, messageId: sent.id });
  }
  await recordAnswer(sent, reply, context);
}

/** Whether this server wants mentions answered, here. */
function isWelcome(
  { channelId, channel }: Message,
  { unasked }: Asked,
  {
    answerMentions,
    allowedChannels,
  }: { readonly answerMentions: boolean; readonly allowedChannels: readonly string[] },
): boolean {
  if (unasked) return true;
  const parent = channel.isThread() ? channel.parentId : null;
  const isAllowed =
    allowedChannels.length === 0 || [channelId, parent].some((id) => id && allowedChannels.includes(id));
  return answerMentions && isAllowed;
}

/** Whether this person wants their messages in servers answered. */
async function wantsAnswers({ guildId, author }: Message, { store, warn }: CommandContext): Promise<boolean> {
  if (!store || guildId === null) return true;
  try {
    return (await store.settings.ofPerson(author.id)).answerMentions;
  } catch (error) {
    warn(`Someone's wish could not be read, so they are not answered: ${describeError(error)}`);
    return false;
  }
}
