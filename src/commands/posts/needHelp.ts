import { notice, privateNotice } from '../../answer/reply/notice.ts';
import type { Reply } from '../../answer/types.ts';
import type { Locale } from '../../locales/locale.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { questionKey } from '../entries/questionKey.ts';
import type { Action } from '../types.ts';

/**
 * `need-help`: calls the role that the server chose to a help post, once, for whoever opened it. Without a role the question
 * goes to the moderators' list.
 */
export const needHelp: Action = {
  name: 'need-help',
  for: 'everyone',
  async run(_argument, { store, post, asker, serverId, channelId, locale }) {
    if (!store || !post) return { failed: 'post/none' };
    if (asker.id !== post.askerId) return { failed: 'post/only-asker' };
    if (await store.posts.isDone({ serverId, postId: channelId, step: 'help' }))
      return { failed: 'post/called-before' };
    const { helpRole } = await store.settings.ofServer(serverId);
    if (helpRole !== null) return callHelpers(asker.id, helpRole, locale);
    const question = {
      serverId,
      text: post.title,
      locale,
      source: 'human',
      groupKey: questionKey(post.title),
    } as const;
    const { id: questionId } = await store.questions.record(question);
    await store.notices.subscribe({ serverId, questionId, userId: asker.id, channelId });
    return { ...privateNotice(messagesFor(locale).commands.moderatorsAsked), step: 'help' };
  },
};

/** Returns the message that calls the helpers for whoever opened a post. */
export function callHelpers(askerId: string, roleId: string, locale: Locale): Reply {
  const text = messagesFor(locale).commands.posts.stillNeedsHelp(`<@${askerId}>`);
  return { ...notice(text), roles: [roleId], shows: [askerId], step: 'help' };
}
