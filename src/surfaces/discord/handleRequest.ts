import { Message, type RepliableInteraction } from 'discord.js';
import { privateNotice } from '../../answer/reply/notice.ts';
import type { Reply } from '../../answer/types.ts';
import { acknowledgementOf, runRequest } from '../../commands/registry.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { describeError } from './connection/DiscordError.ts';
import { readInteraction } from './requests/readInteraction.ts';
import { readMessage } from './requests/readMessage.ts';
import { record } from './responses/record.ts';
import { acknowledge, respond } from './responses/respond.ts';
import type { BotContext, DiscordRequest } from './types.ts';

/**
 * Answers a command, a button, a select, a form or a message, all on one way: read, run, respond, record. Never rejects:
 * an error is one line in the log.
 */
export async function handleRequest(origin: Message | RepliableInteraction, bot: BotContext): Promise<void> {
  const isMessage = origin instanceof Message;
  try {
    const request = isMessage ? await readMessage(origin, bot) : await readInteraction(origin, bot);
    if (!request) return;
    const refused = isMessage ? limitMessage(request, bot) : limitInteraction(request, bot);
    if (refused === 'silence') return;
    const visibility = refused ? null : acknowledgementOf(request);
    if (visibility) await acknowledge(request, visibility);
    const reply = refused ?? request.notice ?? (await run(request, bot));
    if (request.isUnprompted && reply.tone !== 'answer') return;
    const shown = await respond(request, reply);
    if (shown) await record(request, shown, bot);
  } catch (error) {
    bot.log.warn(`${isMessage ? 'A message' : 'An interaction'} could not be answered: ${describeError(error)}`);
  }
}

/** Returns the refusal of someone who asks too fast, or the link to an answer that stands in the channel already. */
function limitInteraction({ context, question }: DiscordRequest, bot: BotContext): Reply | null {
  const { asker, channelId, locale } = context;
  const messages = messagesFor(locale).commands;
  const wait = bot.rateLimiter.refuse('interaction', asker.id, channelId, messages);
  if (wait !== null) return privateNotice(wait, 'error');
  const url = question === null ? null : bot.recent.find(channelId, question);
  return url === null ? null : privateNotice(messages.askedBefore(url));
}

/** Returns the refusal of someone who writes too fast; silence if nobody called the bot or the person was told lately. */
function limitMessage({ context, isUnprompted }: DiscordRequest, bot: BotContext): Reply | 'silence' | null {
  const { asker, channelId, locale } = context;
  const wait = bot.rateLimiter.refuse('message', asker.id, channelId, messagesFor(locale).commands);
  if (wait === null) return null;
  return !isUnprompted && bot.rateLimiter.mayTell(asker.id) ? privateNotice(wait) : 'silence';
}

/** Runs a request; a bug in a command becomes a private apology and one line in the log. */
async function run(request: DiscordRequest, { log }: BotContext): Promise<Reply> {
  try {
    return await runRequest(request);
  } catch (error) {
    log.error({ err: error }, `${request.name} failed`);
    return privateNotice(messagesFor(request.context.locale).commands.failed, 'error');
  }
}
