import { privateNotice } from '../../answer/reply/notice.ts';
import { toInertText } from '../../answer/reply/toInertText.ts';
import type { Locale } from '../../locales/locale.ts';
import { messagesFor } from '../../locales/messagesFor.ts';
import { toDraftForm } from '../entries/toDraftForm.ts';
import type { MessageCommand } from '../types.ts';
import { solvePost } from './solved.ts';

/**
 * Menu of a message in a help post, **That solved it**: marks the post as solved. A member's message is offered to the
 * moderators as a draft; nothing is published.
 */
export const thatSolvedIt: MessageCommand = {
  name: 'That solved it',
  for: 'everyone',
  async run(message, context) {
    const outcome = await solvePost(context);
    if ('failed' in outcome) return outcome;
    const { store, moderation, post, asker, serverId, channelId, locale } = context;
    const { solved, solutionKept } = messagesFor(locale).commands.posts;
    const { id, text, author } = message;
    if (!store || !moderation || !post || !author || text.trim() === '') {
      return { ...privateNotice(solved), step: 'solve' };
    }
    const url = `https://discord.com/channels/${serverId}/${channelId}/${id}`;
    const form = toDraftForm(message, { url, toTitle: messagesFor(locale).moderation.wroteOnDiscord });
    const draft = await store.drafts.add({ serverId, messageId: id, authorId: author.id, form, by: asker.id });
    const toLine = (to: Locale) =>
      messagesFor(to).moderation.log.solution(`<@${asker.id}>`, toInertText(post.title), url);
    await moderation.announce(serverId, asker.id, toLine, (to) => [
      { id: `offered:${draft.id}`, label: messagesFor(to).moderation.showDraft, style: 'secondary' },
    ]);
    return { ...privateNotice(solutionKept), step: 'solve' };
  },
};
