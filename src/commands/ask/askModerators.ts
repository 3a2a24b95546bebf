import { privateNotice } from '../../answer/reply/notice.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { parseId } from '../entries/parseId.ts';
import type { Action } from '../types.ts';

/** `moderators:<question id>`: puts whoever pressed it on the list of people to notify once the question is closed. */
export const askModerators: Action = {
  name: 'moderators',
  for: 'everyone',
  async run(argument, { store, asker, serverId, channelId, locale }) {
    const messages = messagesFor(locale).commands;
    const questionId = parseId(argument);
    if (!store || serverId === '' || questionId === null) return { failed: 'bot/older-version' };
    // The store looks in this server alone: ids of other servers' questions find nothing.
    if (!(await store.questions.get(serverId, questionId))) return { failed: 'bot/older-version' };
    const isNew = await store.notices.subscribe({ serverId, questionId, userId: asker.id, channelId });
    const id = `moderators-off:${questionId}`;
    return {
      ...privateNotice(isNew ? messages.moderatorsAsked : messages.moderatorsAskedBefore),
      buttons: [{ id, label: messages.stopWaiting, style: 'secondary' }],
    };
  },
};

/** `moderators-off:<question id>`: takes whoever pressed it off that list. */
export const cancelModeratorRequest: Action = {
  name: 'moderators-off',
  for: 'everyone',
  async run(argument, { store, asker, locale }) {
    const messages = messagesFor(locale).commands;
    const questionId = parseId(argument);
    if (!store || questionId === null) return { failed: 'bot/older-version' };
    await store.notices.unsubscribe({ questionId, userId: asker.id });
    return { ...privateNotice(messages.stoppedWaiting), replaces: true };
  },
};
