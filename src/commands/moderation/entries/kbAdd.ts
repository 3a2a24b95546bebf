import { en } from '../../../locales/en/commandNames.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import { hasRight } from '../../rights/hasRight.ts';
import type { Action, Command, CommandContext, MessageCommand } from '../../types.ts';
import { asModerator } from '../context/ModeratorContext.ts';
import { detailsModal } from '../forms/detailsModal.ts';
import { entryModal, toEntryForm, wordingsModal } from '../forms/entryModal.ts';
import { keepDraft } from '../forms/keepDraft.ts';
import { saveEntry } from './saveEntry.ts';

const TITLE = 'Add to knowledge';

/** Returns the title of the form for a new entry. */
const titleFor = ({ locale }: CommandContext): string => messagesFor(locale).commands.menus[TITLE];

/** `/kb add`: opens the form for an entry of this server. */
export const kbAdd: Command = {
  name: 'kb add',
  description: en.commands['kb add'].description,
  options: [],
  for: 'edit',
  run: (_args, context) =>
    asModerator(context, ({ messages }) => entryModal('kb-added:0', titleFor(context), {}, messages, true)),
};

/** Menu of a message, **Add to knowledge**: opens the form with its text as the answer and its link as the source. */
export const addToKnowledge: MessageCommand = {
  name: TITLE,
  for: 'edit',
  run: ({ id, text }, context) =>
    asModerator(context, ({ serverId, messages }) => {
      const sources = `https://discord.com/channels/${serverId}/${context.channelId}/${id}`;
      const answer = [...text.trim()].slice(0, 4000).join('');
      return entryModal('kb-added:0', titleFor(context), { answer, sources }, messages, true);
    }),
};

/** `kb-added:<question id>`: saves a new entry, or keeps it as a draft; the id is that of the open question it answers, or 0. */
export const added: Action = {
  name: 'kb-added',
  for: 'gaps',
  run: (argument, context, fields) =>
    asModerator(context, (moderator) => {
      const questionId = Number(argument) > 0 ? Number(argument) : null;
      const { serverId, by } = moderator;
      const form = toEntryForm(fields);
      if (fields.save === 'draft' && hasRight(context.asker, 'edit')) return keepDraft(form, moderator, context);
      return saveEntry({ serverId, by, form, target: null, questionId }, null, moderator, context);
    }),
};

/** `kb-again:<draft>`: opens a form that could not be saved again. */
export const again: Action = {
  name: 'kb-again',
  for: 'gaps',
  run: (id, context) =>
    asModerator(context, ({ moderation, serverId, by, messages }) => {
      const draft = moderation.drafts.find(id);
      const isOwn = draft?.serverId === serverId && draft.by === by;
      if (!draft || !isOwn) return { failed: 'form/gone' };
      if (draft.page) return wordingsModal(`kb-reworded:${id}`, messages.edit, draft.page.lines, messages);
      if (draft.isDetails) {
        return detailsModal(`kb-redetailed:${id}`, draft.form, context.library.snapshot.knowledge.entries, messages);
      }
      return entryModal(`kb-redone:${id}`, draft.target ? messages.edit : titleFor(context), draft.form, messages);
    }),
};
