import { messagesOf } from './messages/messagesOf.ts';
import { refusal, whisper } from './refusal.ts';
import type { Action } from './types.ts';

/** `moderators:<question id>`: whoever pressed it is to be told when the moderators have answered. */
export const askModerators: Action = {
  name: 'moderators',
  for: 'everyone',
  async run(argument, { store, asker, serverId, channelId, locale }) {
    const messages = messagesOf(locale);
    const questionId = /^\d{1,15}$/u.test(argument) ? Number(argument) : 0;
    // Asked by server as well: ids of other servers' questions lead nowhere.
    const question = store && serverId !== '' ? await store.questions.get(serverId, questionId) : null;
    if (!store || !question) return refusal(messages.olderVersion);
    const isNew = await store.notices.subscribe({ serverId, questionId, userId: asker.id, channelId });
    return whisper(isNew ? messages.moderatorsAsked : messages.moderatorsAskedBefore);
  },
};
