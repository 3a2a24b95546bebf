import { privateNotice } from '../../answer/reply/notice.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { hasRight } from '../rights/hasRight.ts';
import type { Action, CommandContext, MessageCommand, Outcome } from '../types.ts';

/** Button below a public answer, `take-back`: deletes the answer, for whoever asked, and moderators. */
export const takeBack: Action = {
  name: 'take-back',
  for: 'everyone',
  run: (_argument, context) => takeAnswerBack(context.messageId ?? '', context),
};

/** Menu of a message, **Take back**: does the same with any answer of the bot's. */
export const takeBackMenu: MessageCommand = {
  name: 'Take back',
  for: 'everyone',
  run: ({ id, isOwn }, context) => (isOwn ? takeAnswerBack(id, context) : { failed: 'answer/not-own' }),
};

async function takeAnswerBack(messageId: string, context: CommandContext): Promise<Outcome> {
  const { store, moderation, asker, serverId, channelId, locale, place } = context;
  const done = { ...privateNotice(messagesFor(locale).commands.takenBack), deletes: messageId };
  // A direct message is between the bot and one person.
  if (place === 'direct') return done;
  if (!store || messageId === '') return { failed: 'bot/older-version' };
  const by = asker.id;
  const isModerator = hasRight(asker, 'gaps');
  // Noted first: if the bot ends in between, the answer is still there and the button does it again.
  const as = await store.posted.takeBack({ serverId, messageId, by, isModerator });
  if (as === 'refused') return { failed: 'answer/not-yours' };
  if (as === 'moderator') {
    const toLine = (to: typeof locale) => messagesFor(to).moderation.log.answerTakenBack(`<@${by}>`, `<#${channelId}>`);
    await moderation?.announce(serverId, by, toLine);
  }
  return done;
}
