import { parseId } from '../../entries/parseId.ts';
import type { Action } from '../../types.ts';
import { asModerator } from '../context/ModeratorContext.ts';
import { applyDetails, detailsModal } from '../forms/detailsModal.ts';
import { showDraft } from '../forms/showDraft.ts';

/** `draft-details:<id>`: opens the form of a draft's topic, caveat and date. */
export const draftDetails: Action = {
  name: 'draft-details',
  for: 'edit',
  run: (argument, context) =>
    asModerator(context, async ({ store, serverId, messages }) => {
      const found = await store.drafts.get(serverId, parseId(argument) ?? 0);
      if (!found) return { failed: 'draft/gone' };
      const { entries } = context.library.snapshot.knowledge;
      return detailsModal(`draft-detailed:${found.id}`, found.form, entries, messages);
    }),
};

/** `draft-detailed:<id>`: keeps the details of a draft. */
export const detailedDraft: Action = {
  name: 'draft-detailed',
  for: 'edit',
  run: (argument, context, fields) =>
    asModerator(context, async (moderator) => {
      const { store, serverId, by } = moderator;
      const found = await store.drafts.get(serverId, parseId(argument) ?? 0);
      if (!found) return { failed: 'draft/gone' };
      const form = applyDetails(found.form, fields);
      if ('failed' in form) return form;
      const isKept = await store.drafts.edit({ serverId, id: found.id, form, by });
      return isKept ? showDraft({ ...found, form }, moderator, context) : { failed: 'draft/gone' };
    }),
};
