import type { Reply } from '../../../answer/types.ts';
import { toForm } from '../../../knowledge/forms/toForm.ts';
import type { Entry } from '../../../knowledge/types.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { Draft } from '../../../service/types.ts';
import { completeEntry } from '../../entries/completeEntry.ts';
import type { Action, Command, CommandContext, TextOption } from '../../types.ts';
import { asModerator, type ModeratorContext, say } from '../context/ModeratorContext.ts';
import { entryModal, toEntryForm } from './entryModal.ts';
import { keyOf, saveEntry } from './saveEntry.ts';

/** An entry, chosen from those offered while one types. */
export const entryOption: TextOption = {
  type: 'text',
  name: 'entry',
  description: en.commands['kb edit'].options.entry.description,
  required: true,
  maxLength: 100,
  complete: completeEntry,
};

export const chooseEntry = ({ messages }: ModeratorContext): Reply => say(messages.chooseEntry, 'error');

/** `/kb edit entry:<entry>`: its form; an entry of the folder is changed for this server alone. */
export const kbEdit: Command = {
  name: 'kb edit',
  description: en.commands['kb edit'].description,
  options: [entryOption],
  for: 'moderators',
  run: ({ entry }, context) => asModerator(context, (desk) => openEntry(String(entry ?? ''), desk, context)),
};

/** `kb-edit:<key>`: the same from a button. */
export const edit: Action = {
  name: 'kb-edit',
  for: 'moderators',
  run: (key, context) => asModerator(context, (desk) => openEntry(key, desk, context)),
};

/** `kb-edited:<key>/<expected>`: saves the change, unless somebody else was first. */
export const edited: Action = {
  name: 'kb-edited',
  for: 'moderators',
  run: (argument, context, fields) =>
    asModerator(context, (desk) => {
      const [, key = '', expected = ''] = /^([0-9a-z]{1,40})\/(\d{1,9})$/u.exec(argument) ?? [];
      const entry = context.library.snapshot.byKey.get(key);
      const { serverId, by } = desk;
      const target = entry ? { entryId: entry.id, expected: Number(expected) } : null;
      const draft: Draft = { serverId, by, form: toEntryForm(fields), target, questionId: null };
      if (expected === '') return chooseEntry(desk);
      if (entry) return saveEntry(draft, entry, desk, context);
      const id = `kb-again:${desk.moderation.drafts.keep(draft)}`;
      const buttons = [{ id, label: desk.messages.addAsNew, style: 'primary' as const }];
      return { ...say(desk.messages.notSavedRemoved, 'error'), buttons };
    }),
};

/** `kb-redone:<draft>`: saves what was mended. */
export const redone: Action = {
  name: 'kb-redone',
  for: 'moderators',
  run: (id, context, fields) =>
    asModerator(context, async (desk) => {
      const kept = desk.moderation.drafts.find(id);
      const isOwn = kept?.serverId === desk.serverId && kept.by === desk.by;
      const draft: Draft = {
        serverId: desk.serverId,
        by: desk.by,
        form: toEntryForm(fields),
        target: isOwn ? kept.target : null,
        questionId: isOwn ? kept.questionId : null,
      };
      return saveEntry(draft, draft.target && (await findPlace(draft.target.entryId, desk, context)), desk, context);
    }),
};

async function openEntry(key: string, desk: ModeratorContext, context: CommandContext): Promise<Reply> {
  const { store, serverId, moderation, messages } = desk;
  const entry = context.library.snapshot.byKey.get(key);
  if (!entry) return chooseEntry(desk);
  const live = await store.entries.get(serverId, entry.id);
  const sources = new Map([
    ...(live?.content.sources ?? []).map((source) => [source.id, source] as const),
    ...moderation.folder.snapshot.knowledge.sources,
  ]);
  return entryModal(`kb-edited:${key}/${live?.revision ?? 0}`, messages.edit, toForm(entry, sources), messages);
}

/** Where an entry stands, or stood when it was last there. */
async function findPlace(
  entryId: string,
  { store, serverId }: ModeratorContext,
  context: CommandContext,
): Promise<Entry | null> {
  const shown = context.library.snapshot.byKey.get(keyOf(entryId));
  if (shown?.id === entryId) return shown;
  const history = await store.entries.history(serverId, entryId);
  return history.find(({ content }) => content !== null)?.content?.entry ?? null;
}
