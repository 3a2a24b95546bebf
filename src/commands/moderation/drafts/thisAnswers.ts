import { messagesFor } from '../../../locales/messagesFor.ts';
import { toDraftForm } from '../../entries/toDraftForm.ts';
import type { MessageCommand } from '../../types.ts';
import { asModerator } from '../context/ModeratorContext.ts';
import { showDraft } from '../forms/showDraft.ts';

/** Menu of a message, **This answers it**: makes a draft of a member's message. Nothing is published. */
export const thisAnswers: MessageCommand = {
  name: 'This answers it',
  for: 'edit',
  run: (message, context) =>
    asModerator(context, async (moderator) => {
      const { store, serverId, by } = moderator;
      const { id, text, author } = message;
      if (!author || text.trim() === '') return { failed: 'message/no-words' };
      const url = `https://discord.com/channels/${serverId}/${context.channelId}/${id}`;
      // Everybody reads the title of the source: it is in the server's language.
      const toTitle = messagesFor(context.locale).moderation.wroteOnDiscord;
      const form = toDraftForm(message, { url, toTitle });
      const draft = await store.drafts.add({ serverId, messageId: id, authorId: author.id, form, by });
      return showDraft(draft, moderator, context);
    }),
};
