import { privateNotice } from '../../../answer/reply/notice.ts';
import { toSections } from '../../../answer/reply/toReply.ts';
import type { Entry } from '../../../knowledge/types.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { EntryWrite, LiveEntry } from '../../../store/curation/types.ts';
import type { Action, Command, CommandContext, Outcome } from '../../types.ts';
import { announce, asModerator, type ModeratorContext, quoteLine } from '../context/ModeratorContext.ts';
import { entryOption } from './kbEdit.ts';

/** `/kb remove entry:<entry>`: asks for confirmation and says what removing means. */
export const kbRemove: Command = {
  name: 'kb remove',
  description: en.commands['kb remove'].description,
  options: [entryOption],
  for: 'edit',
  run: ({ entry: key }, context) =>
    asModerator(context, async (moderator) => {
      const entry = context.library.snapshot.byKey.get(String(key ?? ''));
      if (!entry) return { failed: 'entry/not-chosen' };
      const live = await moderator.store.entries.get(moderator.serverId, entry.id);
      const { knowledge } = context.library.snapshot;
      return {
        ...privateNotice(`${moderator.messages.removeThis} ${describeEffect(entry, live, moderator)}`),
        sections: toSections([entry], knowledge, context),
        buttons: [
          { id: `kb-removed:${entry.key}/${live?.revision ?? 0}`, label: moderator.messages.remove, style: 'danger' },
        ],
      };
    }),
};

/** `kb-removed:<key>/<expected>`: removes the entry, unless somebody changed it meanwhile. */
export const removed: Action = {
  name: 'kb-removed',
  for: 'edit',
  run: (argument, context) => asModerator(context, (moderator) => remove(argument, moderator, context)),
};

async function remove(argument: string, moderator: ModeratorContext, context: CommandContext): Promise<Outcome> {
  const { store, moderation, serverId, by, messages } = moderator;
  const [, key = '', revision = ''] = /^([0-9a-z]{1,40})\/(\d{1,9})$/u.exec(argument) ?? [];
  const entry = context.library.snapshot.byKey.get(key);
  if (!entry) return { failed: 'entry/removed' };
  const place = { serverId, entryId: entry.id, by };
  const expected = Number(revision);
  const live = await store.entries.get(serverId, entry.id);
  const written: EntryWrite = isReplacement(live)
    ? await store.entries.remove({ ...place, expected })
    : await hide(entry, expected, moderator);
  if (written.outcome !== 'saved') return { failed: 'entry/not-removed' };
  moderation.changed(serverId);
  const heading = quoteLine(entry.heading, 200);
  await announce(moderator, ({ log }, who) => log.removed(who, heading));
  const undo = {
    id: `kb-restore:${key}/${expected}/${written.entry.revision}`,
    label: messages.undo,
    style: 'secondary' as const,
  };
  return {
    ...privateNotice(`${messages.wasRemoved(heading)} ${describeEffect(entry, live, moderator)}`),
    buttons: [undo],
    replaces: true,
  };
}

/** Hides an entry of the folder in this server. */
function hide(entry: Entry, expected: number, { store, serverId, by }: ModeratorContext): Promise<EntryWrite> {
  const content = { markdown: '', entry, sources: [], overlay: 'hide' as const };
  const write = { serverId, entryId: entry.id, content, by };
  return expected > 0 ? store.entries.edit({ ...write, expected }) : store.entries.add(write);
}

/** Whether a server has a full entry of its own, not just phrasings for the folder's. */
const isReplacement = (live: LiveEntry | null): boolean => live !== null && live.content.overlay === undefined;

function describeEffect(entry: Entry, live: LiveEntry | null, { moderation, messages }: ModeratorContext): string {
  const below = moderation.folder.snapshot.byKey.get(entry.key);
  if (isReplacement(live)) {
    return below?.id === entry.id ? messages.folderStands : messages.canBeBrought;
  }
  return messages.onlyHere;
}
