import { privateNotice } from '../../../answer/reply/notice.ts';
import type { UnsavedForm } from '../../../service/types.ts';
import type { Action } from '../../types.ts';
import { asModerator } from '../context/ModeratorContext.ts';
import { applyDetails, detailsModal } from '../forms/detailsModal.ts';
import { findEntryForm } from './findEntryForm.ts';
import { findPlace } from './findPlace.ts';
import { saveEntry } from './saveEntry.ts';

/** `kb-details:<key>`: opens the form of an entry's topic, caveat and date. */
export const details: Action = {
  name: 'kb-details',
  for: 'edit',
  run: (key, context) =>
    asModerator(context, async (moderator) => {
      const found = await findEntryForm(key, moderator, context);
      if (!found) return { failed: 'entry/not-chosen' };
      const { entries } = context.library.snapshot.knowledge;
      return detailsModal(`kb-detailed:${key}/${found.revision}`, found.form, entries, moderator.messages);
    }),
};

/** `kb-detailed:<key>/<expected>`: saves the details, unless somebody else was faster. */
export const detailed: Action = {
  name: 'kb-detailed',
  for: 'edit',
  run: (argument, context, fields) =>
    asModerator(context, async (moderator) => {
      const [, key = '', expected = ''] = /^([0-9a-z]{1,40})\/(\d{1,9})$/u.exec(argument) ?? [];
      const found = await findEntryForm(key, moderator, context);
      if (!found) return privateNotice(moderator.messages.notSavedRemoved, 'error');
      const { serverId, by } = moderator;
      const form = applyDetails(found.form, fields);
      if ('failed' in form) return form;
      const target = { entryId: found.entry.id, expected: Number(expected) };
      const unsaved: UnsavedForm = { serverId, by, form, target, questionId: null, isDetails: true };
      return saveEntry(unsaved, found.entry, moderator, context);
    }),
};

/** `kb-redetailed:<draft>`: saves details that could not be saved before. */
export const redetailed: Action = {
  name: 'kb-redetailed',
  for: 'edit',
  run: (id, context, fields) =>
    asModerator(context, async (moderator) => {
      const kept = moderator.moderation.drafts.find(id);
      if (kept?.serverId !== moderator.serverId || kept.by !== moderator.by) return { failed: 'form/gone' };
      const form = applyDetails(kept.form, fields);
      if ('failed' in form) return form;
      const place = kept.target && (await findPlace(kept.target.entryId, moderator, context));
      return saveEntry({ ...kept, form }, place, moderator, context);
    }),
};
