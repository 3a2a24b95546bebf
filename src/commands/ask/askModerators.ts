import { entryTitle } from '../../answer/reply/entryTitle.ts';
import { notice, privateNotice } from '../../answer/reply/notice.ts';
import { toInertText } from '../../answer/reply/toInertText.ts';
import type { Reply } from '../../answer/types.ts';
import { truncate } from '../../base/truncate.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import type { Store } from '../../store/types.ts';
import { findEntries } from '../entries/findEntries.ts';
import { parseId } from '../entries/parseId.ts';
import { questionKey } from '../entries/questionKey.ts';
import type { Action, CommandContext } from '../types.ts';

const MAX_THREAD_NAME = 100;

/** `moderators:<question id>`: puts whoever pressed it on the list of people to notify once the question is closed. */
export const askModerators: Action = {
  name: 'moderators',
  for: 'everyone',
  async run(argument, context) {
    const { store, serverId } = context;
    const questionId = parseId(argument);
    if (!store || serverId === '' || questionId === null) return { failed: 'bot/older-version' };
    // The store looks in this server alone: ids of other servers' questions find nothing.
    const question = await store.questions.get(serverId, questionId);
    return question ? askPeople(question, context, store) : { failed: 'bot/older-version' };
  },
};

/** `human:<keys>`: does the same for an answer that did not help, and attaches the answer. */
export const askAboutAnswer: Action = {
  name: 'human',
  for: 'everyone',
  async run(keys, context) {
    const { store, serverId, locale } = context;
    if (!store || serverId === '') return { failed: 'bot/older-version' };
    const [entry] = findEntries(keys, context);
    if (!entry) return { failed: 'entry/gone' };
    const text = entryTitle(entry);
    const question = { serverId, text, locale, source: 'human', groupKey: questionKey(text) } as const;
    return askPeople(await store.questions.record(question), context, store);
  },
};

/** Puts the asker on the list, tells the moderators in their channel, and opens a thread if the server wants one. */
async function askPeople(
  { id: questionId, text }: { readonly id: number; readonly text: string },
  context: CommandContext,
  store: Store,
): Promise<Reply> {
  const { asker, serverId, channelId, messageId = '', locale, moderation } = context;
  const messages = messagesFor(locale).commands;
  const isNew = await store.notices.subscribe({ serverId, questionId, userId: asker.id, channelId });
  const { helpRole, helpThreads, ticketUrl } = await store.settings.ofServer(serverId);
  const link = `https://discord.com/channels/${serverId}/${channelId}/${messageId}`;
  const title = toInertText(text);
  if (isNew) {
    const toLine = (to: typeof locale) => messagesFor(to).moderation.log.asksPerson(`<@${asker.id}>`, title, link);
    await moderation?.announce(serverId, asker.id, toLine);
  }
  const first: Reply = {
    ...notice(messages.asksPerson(title, link)),
    mentions: [asker.id],
    roles: helpRole === null ? [] : [helpRole],
  };
  const lines = [
    isNew ? messages.moderatorsAsked : messages.moderatorsAskedBefore,
    ...(ticketUrl === null ? [] : [messages.openTicket(`<${ticketUrl}>`)]),
  ];
  return {
    ...privateNotice(lines.join('\n')),
    buttons: [{ id: `moderators-off:${questionId}`, label: messages.stopWaiting, style: 'secondary' }],
    ...(isNew && helpThreads && helpRole !== null && { thread: { name: truncate(text, MAX_THREAD_NAME), first } }),
  };
}

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
