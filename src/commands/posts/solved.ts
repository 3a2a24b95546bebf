import { notice } from '../../answer/reply/notice.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { hasRight } from '../rights/hasRight.ts';
import type { Action, CommandContext, Outcome } from '../types.ts';

/** `solved`: marks a help post as solved; for whoever opened it, and moderators. */
export const solved: Action = {
  name: 'solved',
  for: 'everyone',
  run: (_argument, context) => solvePost(context),
};

/** Marks the post in which something was pressed as solved. */
export async function solvePost({ store, post, asker, serverId, channelId, locale }: CommandContext): Promise<Outcome> {
  if (!store || !post) return { failed: 'post/none' };
  if (asker.id !== post.askerId && !hasRight(asker, 'gaps')) return { failed: 'post/only-asker-and-moderators' };
  if (await store.posts.isDone({ serverId, postId: channelId, step: 'solve' })) return { failed: 'post/solved-before' };
  return {
    ...notice(messagesFor(locale).commands.posts.solved),
    step: 'solve',
    removes: ['solved', 'need-help'],
  };
}
