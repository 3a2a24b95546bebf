import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Button } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { Draft } from '../../../store/drafts/types.ts';
import { parseId } from '../../entries/parseId.ts';
import type { Action, Command, CommandContext, Outcome } from '../../types.ts';
import {
  asModerator,
  formatTime,
  type ModeratorContext,
  quoteLine,
  truncateLine,
} from '../context/ModeratorContext.ts';
import { saveEntry } from '../entries/saveEntry.ts';
import { entryModal, toEntryForm } from '../forms/entryModal.ts';
import { showDraft } from '../forms/showDraft.ts';

const PAGE = 10;

/** `/kb drafts`: lists entries that nobody has published yet. */
export const kbDrafts: Command = {
  name: 'kb drafts',
  description: en.commands['kb drafts'].description,
  options: [],
  for: 'edit',
  run: (_args, context) => asModerator(context, (moderator) => listDrafts(0, moderator)),
};

/** `drafts:<offset>`: shows a page of the list. */
export const draftsPage: Action = {
  name: 'drafts',
  for: 'edit',
  run: (argument, context) =>
    asModerator(context, async (moderator) => ({
      ...(await listDrafts(parseId(argument) ?? 0, moderator)),
      replaces: true,
    })),
};

/** `draft:<id>`: shows a draft. */
export const draft: Action = {
  name: 'draft',
  for: 'edit',
  run: (argument, context) =>
    withDraft(argument, context, (found, moderator) => ({ ...showDraft(found, moderator, context), replaces: true })),
};

/** `offered:<id>`: shows a draft that the log channel offers, beside that line. */
export const offeredDraft: Action = {
  name: 'offered',
  for: 'edit',
  run: (argument, context) => withDraft(argument, context, (found, moderator) => showDraft(found, moderator, context)),
};

/** `draft-publish:<id>`: saves a draft as an entry of this server. */
export const publishDraft: Action = {
  name: 'draft-publish',
  for: 'edit',
  run: (argument, context) =>
    withDraft(argument, context, async ({ id, form }, moderator) => {
      const { serverId, by } = moderator;
      const unsaved = { serverId, by, form, target: null, questionId: null, draftId: id };
      return { ...(await saveEntry(unsaved, null, moderator, context)), replaces: true };
    }),
};

/** `draft-edit:<id>`: opens the form of a draft. */
export const editDraft: Action = {
  name: 'draft-edit',
  for: 'edit',
  run: (argument, context) =>
    withDraft(argument, context, ({ id, form }, { messages }) =>
      entryModal(`draft-edited:${id}`, messages.edit, form, messages),
    ),
};

/** `draft-edited:<id>`: keeps the changed form as the draft. */
export const editedDraft: Action = {
  name: 'draft-edited',
  for: 'edit',
  run: (argument, context, fields) =>
    asModerator(context, async (moderator) => {
      const { store, moderation, serverId, by, messages } = moderator;
      const id = parseId(argument) ?? 0;
      const known = await store.drafts.get(serverId, id);
      const form = toEntryForm(fields, known?.form);
      if (known && (await store.drafts.edit({ serverId, id, form, by }))) {
        return showDraft({ ...known, form }, moderator, context);
      }
      const kept = moderation.drafts.keep({ serverId, by, form, target: null, questionId: null });
      return {
        ...privateNotice(messages.draftGone, 'error'),
        buttons: [{ id: `kb-again:${kept}`, label: messages.addAsNew, style: 'primary' }],
      };
    }),
};

/** `draft-discard:<id>`: deletes a draft. */
export const discardDraft: Action = {
  name: 'draft-discard',
  for: 'edit',
  run: (argument, context) =>
    withDraft(argument, context, async ({ id }, moderator) => {
      const { store, serverId, by } = moderator;
      if (!(await store.drafts.discard({ serverId, id, by }))) return { failed: 'draft/gone' };
      return { ...(await listDrafts(0, moderator)), replaces: true };
    }),
};

function withDraft(
  argument: string,
  context: CommandContext,
  run: (draft: Draft, moderator: ModeratorContext) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  return asModerator(context, async (moderator) => {
    const id = parseId(argument);
    const found = id === null ? null : await moderator.store.drafts.get(moderator.serverId, id);
    return found ? run(found, moderator) : { failed: 'draft/gone' };
  });
}

async function listDrafts(from: number, { store, serverId, messages }: ModeratorContext): Promise<Reply> {
  const { drafts, total } = await store.drafts.list({ serverId, limit: PAGE, offset: from });
  if (drafts.length === 0) return privateNotice(total === 0 ? messages.noDrafts : messages.emptyPage);
  const titleOf = ({ form }: Draft): string => form.question || form.answer;
  const page = (to: number, label: string): Button => ({ id: `drafts:${to}`, label, style: 'secondary' });
  const lines = drafts.map(
    (one, i) => `${from + i + 1}. ${quoteLine(titleOf(one), 100)} · ${formatTime(one.createdAt)}`,
  );
  const options = drafts.map((one) => ({
    value: String(one.id),
    label: truncateLine(titleOf(one), 100),
    description: truncateLine(one.form.answer, 100),
  }));
  return {
    ...privateNotice([`**${messages.drafts(total)}**`, ...lines].join('\n')),
    selects: [{ id: 'draft', placeholder: messages.chooseDraft, options }],
    buttons: [
      ...(from > 0 ? [page(Math.max(0, from - PAGE), messages.back)] : []),
      ...(from + PAGE < total ? [page(from + PAGE, messages.more)] : []),
    ],
  };
}
