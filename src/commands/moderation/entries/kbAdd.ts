import { en } from '../../../locales/en/commandNames.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import type { UnsavedForm } from '../../../service/types.ts';
import type { Action, Command, CommandContext, MessageCommand } from '../../types.ts';
import { asModerator } from '../context/ModeratorContext.ts';
import { entryModal, toEntryForm, wordingsModal } from './entryModal.ts';
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
    asModerator(context, ({ messages }) => entryModal('kb-added:0', titleFor(context), {}, messages)),
};

/** Menu of a message, **Add to knowledge**: opens the form with its text as the answer and its link as the source. */
export const addToKnowledge: MessageCommand = {
  name: TITLE,
  for: 'edit',
  run: ({ id, text }, context) =>
    asModerator(context, ({ serverId, messages }) => {
      const sources = `https://discord.com/channels/${serverId}/${context.channelId}/${id}`;
      const answer = [...text.trim()].slice(0, 4000).join('');
      return entryModal('kb-added:0', titleFor(context), { answer, sources }, messages);
    }),
};

/** `kb-added:<question id>`: saves a new entry; the id is that of the open question it answers, or 0. */
export const added: Action = {
  name: 'kb-added',
  for: 'gaps',
  run: (argument, context, fields) =>
    asModerator(context, (moderator) => {
      const questionId = Number(argument) > 0 ? Number(argument) : null;
      const { serverId, by } = moderator;
      const draft: UnsavedForm = { serverId, by, form: toEntryForm(fields), target: null, questionId };
      return saveEntry(draft, null, moderator, context);
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
      return entryModal(`kb-redone:${id}`, draft.target ? messages.edit : titleFor(context), draft.form, messages);
    }),
};
