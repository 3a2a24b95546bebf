import { createHash } from 'node:crypto';
import type { EntryForm } from '../../../knowledge/forms/types.ts';
import type { CommandContext, Outcome } from '../../types.ts';
import type { ModeratorContext } from '../context/ModeratorContext.ts';
import { showDraft } from './showDraft.ts';

/** Keeps a form as a draft. The same form sent twice is one draft. */
export async function keepDraft(
  form: EntryForm,
  moderator: ModeratorContext,
  context: CommandContext,
): Promise<Outcome> {
  const { store, serverId, by } = moderator;
  const digest = createHash('sha256')
    .update(JSON.stringify([by, form]))
    .digest('hex');
  const messageId = `form-${digest.slice(0, 20)}`;
  return showDraft(await store.drafts.add({ serverId, messageId, authorId: by, form, by }), moderator, context);
}
