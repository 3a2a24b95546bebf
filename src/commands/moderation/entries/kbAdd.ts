import { en } from '../../../locales/en/commandNames.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import type { Draft } from '../../../service/types.ts';
import type { Action, Command, CommandContext, MessageCommand } from '../../types.ts';
import { asModerator, say } from '../context/ModeratorContext.ts';
import { entryModal, toEntryForm } from './entryModal.ts';
import { saveEntry } from './saveEntry.ts';

const TITLE = 'Add to knowledge';

/** What the form of a new entry is called. */
const titleFor = ({ locale }: CommandContext): string => messagesFor(locale).commands.menus[TITLE];

/** `/kb add`: a form for an entry of this server. */
export const kbAdd: Command = {
  name: 'kb add',
  description: en.commands['kb add'].description,
  options: [],
  for: 'moderators',
  run: (_args, context) =>
    asModerator(context, ({ messages }) => entryModal('kb-added:0', titleFor(context), {}, messages)),
};

/** Menu of a message, **Add to knowledge**: its text as the answer, its link as the source. */
export const addToKnowledge: MessageCommand = {
  name: TITLE,
  for: 'moderators',
  run: ({ id, text }, context) =>
    asModerator(context, ({ serverId, messages }) => {
      const sources = `https://discord.com/channels/${serverId}/${context.channelId}/${id}`;
      const answer = [...text.trim()].slice(0, 4000).join('');
      return entryModal('kb-added:0', titleFor(context), { answer, sources }, messages);
    }),
};

/** `kb-added:<question id>`: saves a new entry; the question is the one of the queue that it answers, or 0. */
export const added: Action = {
  name: 'kb-added',
  for: 'moderators',
  run: (argument, context, fields) =>
    asModerator(context, (desk) => {
      const questionId = Number(argument) > 0 ? Number(argument) : null;
      const { serverId, by } = desk;
      const draft: Draft = { serverId, by, form: toEntryForm(fields), target: null, questionId };
      return saveEntry(draft, null, desk, context);
    }),
};

/** `kb-again:<draft>`: the form as it was sent, to be mended. */
export const again: Action = {
  name: 'kb-again',
  for: 'moderators',
  run: (id, context) =>
    asModerator(context, ({ moderation, serverId, by, messages }) => {
      const draft = moderation.drafts.find(id);
      const isOwn = draft?.serverId === serverId && draft.by === by;
      if (!draft || !isOwn) return say(messages.textGone, 'error');
      return entryModal(`kb-redone:${id}`, draft.target ? messages.edit : titleFor(context), draft.form, messages);
    }),
};
