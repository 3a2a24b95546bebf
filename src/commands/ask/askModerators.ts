import { messagesFor } from '../../locales/messagesFor.ts';
import { refusal, whisper } from '../refusal.ts';
import type { Action } from '../types.ts';

/** `moderators:<question id>`: whoever pressed it is to be told when the moderators have answered. */
export const askModerators: Action = {
  name: 'moderators',
  for: 'everyone',
  async run(argument, { store, asker, serverId, channelId, locale }) {
    const messages = messagesFor(locale).commands;
    const questionId = /^\d{1,15}$/u.test(argument) ? Number(argument) : 0;
    // Asked by server as well: ids of other servers' questions lead nowhere.
    const question = store && serverId !== '' ? await store.questions.get(serverId, questionId) : null;
    if (!store || !question) return refusal(messages.olderVersion);
    const isNew = await store.notices.subscribe({ serverId, questionId, userId: asker.id, channelId });
    const id = `moderators-off:${questionId}`;
    return {
      ...whisper(isNew ? messages.moderatorsAsked : messages.moderatorsAskedBefore),
      buttons: [{ id, label: messages.stopWaiting, style: 'secondary' }],
    };
  },
};

/** `moderators-off:<question id>`: whoever pressed it is not to be told after all. */
export const askNoMore: Action = {
  name: 'moderators-off',
  for: 'everyone',
  async run(argument, { store, asker, locale }) {
    const messages = messagesFor(locale).commands;
    if (!store) return refusal(messages.olderVersion);
    const questionId = /^\d{1,15}$/u.test(argument) ? Number(argument) : 0;
    await store.notices.unsubscribe({ questionId, userId: asker.id });
    return { ...whisper(messages.stoppedWaiting), replaces: true };
  },
};
