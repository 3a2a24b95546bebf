import { privateNotice } from '../../../answer/reply/notice.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { UnsavedForm } from '../../../service/types.ts';
import { completeEntry } from '../../entries/completeEntry.ts';
import type { Action, Command, CommandContext, Outcome, TextOption } from '../../types.ts';
import { asModerator, type ModeratorContext } from '../context/ModeratorContext.ts';
import { entryModal, fitsOneForm, toEntryForm } from '../forms/entryModal.ts';
import { details } from './editDetails.ts';
import { listParts } from './editParts.ts';
import { findEntryForm, findRemovedForm } from './findEntryForm.ts';
import { findPlace } from './findPlace.ts';
import { saveEntry } from './saveEntry.ts';

/** Option for an entry, chosen from those offered while typing. */
export const entryOption: TextOption = {
  type: 'text',
  name: 'entry',
  description: en.commands['kb edit'].options.entry.description,
  required: true,
  maxLength: 100,
  complete: completeEntry,
};

/**
 * `/kb edit entry:<entry> [details]`: opens the entry's form, or lists its parts if it is too long for one. An entry of the folder is
 * changed for this server only.
 */
export const kbEdit: Command = {
  name: 'kb edit',
  description: en.commands['kb edit'].description,
  options: [
    entryOption,
    {
      type: 'flag',
      name: 'details',
      description: en.commands['kb edit'].options.details.description,
      required: false,
    },
  ],
  for: 'edit',
  run({ entry, details: wantsDetails }, context) {
    const key = String(entry ?? '');
    if (wantsDetails === true) return details.run(key, context, {}, {});
    return asModerator(context, (moderator) => openEntry(key, moderator, context));
  },
};

/** `kb-edit:<key>`: opens the same form from a button. */
export const edit: Action = {
  name: 'kb-edit',
  for: 'edit',
  run: (key, context) => asModerator(context, (moderator) => openEntry(key, moderator, context)),
};

/** `kb-edited:<key>/<expected>`: saves the change, unless somebody else was faster. */
export const edited: Action = {
  name: 'kb-edited',
  for: 'edit',
  run: (argument, context, fields) =>
    asModerator(context, async (moderator) => {
      const [, key = '', expected = ''] = /^([0-9a-z]{1,40})\/(\d{1,9})$/u.exec(argument) ?? [];
      if (expected === '') return { failed: 'entry/not-chosen' };
      const found = await findEntryForm(key, moderator, context);
      const entry = found?.entry;
      const { serverId, by } = moderator;
      const target = entry ? { entryId: entry.id, expected: Number(expected) } : null;
      const form = toEntryForm(fields, found?.form ?? (await findRemovedForm(key, moderator, context)));
      const draft: UnsavedForm = { serverId, by, form, target, questionId: null };
      if (entry) return saveEntry(draft, entry, moderator, context);
      const id = `kb-again:${moderator.moderation.drafts.keep(draft)}`;
      const buttons = [{ id, label: moderator.messages.addAsNew, style: 'primary' as const }];
      return { ...privateNotice(moderator.messages.notSavedRemoved, 'error'), buttons };
    }),
};

/** `kb-redone:<draft>`: saves a corrected form. */
export const redone: Action = {
  name: 'kb-redone',
  for: 'gaps',
  run: (id, context, fields) =>
    asModerator(context, async (moderator) => {
      const kept = moderator.moderation.drafts.find(id);
      const isOwn = kept?.serverId === moderator.serverId && kept.by === moderator.by;
      const draft: UnsavedForm = {
        serverId: moderator.serverId,
        by: moderator.by,
        form: toEntryForm(fields, isOwn ? kept.form : undefined),
        target: isOwn ? kept.target : null,
        questionId: isOwn ? kept.questionId : null,
        ...(isOwn && kept.draftId !== undefined && { draftId: kept.draftId }),
      };
      return saveEntry(
        draft,
        draft.target && (await findPlace(draft.target.entryId, moderator, context)),
        moderator,
        context,
      );
    }),
};

async function openEntry(key: string, moderator: ModeratorContext, context: CommandContext): Promise<Outcome> {
  const { messages } = moderator;
  const found = await findEntryForm(key, moderator, context);
  if (!found) return { failed: 'entry/not-chosen' };
  if (!fitsOneForm(found.form)) return listParts(found, moderator);
  return entryModal(`kb-edited:${key}/${found.revision}`, messages.edit, found.form, messages);
}
