import { Message } from 'discord.js';
import { privateNotice } from '../../answer/reply/notice.ts';
import type { Reply } from '../../answer/types.ts';
import { postButtons } from '../../commands/posts/postButtons.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { forumOf } from './context/readPost.ts';
import type { BotContext, DiscordRequest } from './types.ts';

/**
 * Checks whether a request goes on. Someone who asks too fast gets a refusal, and a question that was answered in the channel
 * a moment ago gets a link. A refused message gets silence if nobody called the bot or its author was told lately.
 * @returns null if the request goes on
 */
export function checkLimits(request: DiscordRequest, { rateLimiter, recent }: BotContext): Reply | 'silence' | null {
  const { origin, context, question, isUnprompted } = request;
  const { asker, channelId, locale } = context;
  const messages = messagesFor(locale).commands;
  if (origin instanceof Message) {
    const wait = rateLimiter.refuse('message', asker.id, channelId, messages);
    if (wait === null) return isUnprompted ? pointBack(request, recent) : null;
    return !isUnprompted && rateLimiter.mayTell(asker.id) ? privateNotice(wait) : 'silence';
  }
  const wait = rateLimiter.refuse('interaction', asker.id, channelId, messages);
  if (wait !== null) return privateNotice(wait, 'error');
  const url = question === null ? null : recent.find(channelId, question);
  return url === null ? null : privateNotice(messages.askedBefore(url));
}

/** Returns the link to the answer of another post of the same forum that asked the same a moment ago; null if there is none. */
function pointBack({ origin, question, context }: DiscordRequest, recent: BotContext['recent']): Reply | null {
  const forumId = forumOf(origin.channel);
  const url = forumId === null || question === null ? null : recent.find(forumId, question);
  if (url === null) return null;
  const text = messagesFor(context.locale).commands.askedBefore(url);
  return { ...privateNotice(text), buttons: postButtons(context) };
}
