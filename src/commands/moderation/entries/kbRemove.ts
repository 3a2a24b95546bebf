import { toSections } from '../../../answer/reply/toReply.ts';
import type { Reply } from '../../../answer/types.ts';
import type { Entry } from '../../../knowledge/types.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { EntryWrite, LiveEntry } from '../../../store/curation/types.ts';
import type { Action, Command, CommandContext } from '../../types.ts';
import { announce, asModerator, type ModeratorContext, say, truncateLine } from '../context/ModeratorContext.ts';
import { chooseEntry, entryOption } from './kbEdit.ts';

/** `/kb remove entry:<entry>`: asks once more, and says what will stand then. */
export const kbRemove: Command = {
  name: 'kb remove',
  description: en.commands['kb remove'].description,
  options: [entryOption],
  for: 'moderators',
  run: ({ entry: key }, context) =>
    asModerator(context, async (desk) => {
      const entry = context.library.snapshot.byKey.get(String(key ?? ''));
      if (!entry) return chooseEntry(desk);
      const live = await desk.store.entries.get(desk.serverId, entry.id);
      const { knowledge } = context.library.snapshot;
      return {
        ...say(`${desk.messages.removeThis} ${whatStays(entry, live, desk)}`),
        sections: toSections([entry], knowledge, context),
        buttons: [
          { id: `kb-removed:${entry.key}/${live?.revision ?? 0}`, label: desk.messages.remove, style: 'danger' },
        ],
      };
    }),
};

/** `kb-removed:<key>/<expected>`: removes it, unless somebody changed it meanwhile. */
export const removed: Action = {
  name: 'kb-removed',
  for: 'moderators',
  run: (argument, context) => asModerator(context, (desk) => remove(argument, desk, context)),
};

async function remove(argument: string, desk: ModeratorContext, context: CommandContext): Promise<Reply> {
  const { store, moderation, serverId, by, messages } = desk;
  const [, key = '', revision = ''] = /^([0-9a-z]{1,40})\/(\d{1,9})$/u.exec(argument) ?? [];
  const entry = context.library.snapshot.byKey.get(key);
  if (!entry) return say(messages.entryGone, 'error');
  const place = { serverId, entryId: entry.id, by };
  const expected = Number(revision);
  const live = await store.entries.get(serverId, entry.id);
  const written: EntryWrite = isReplacement(live)
    ? await store.entries.remove({ ...place, expected })
    : await hide(entry, expected, desk);
  if (written.outcome !== 'saved') {
    return say(messages.notRemoved, 'error');
  }
  moderation.changed(serverId);
  const heading = truncateLine(entry.heading, 200);
  await announce(desk, ({ log }, who) => log.removed(who, heading));
  const undo = {
    id: `kb-restore:${key}/${expected}/${written.entry.revision}`,
    label: messages.undo,
    style: 'secondary' as const,
  };
  return {
    ...say(`${messages.wasRemoved(heading)} ${whatStays(entry, live, desk)}`),
    buttons: [undo],
    replaces: true,
  };
}

/** The folder's entry stays where it is; this server does not see it. */
function hide(entry: Entry, expected: number, { store, serverId, by }: ModeratorContext): Promise<EntryWrite> {
  const content = { markdown: '', entry, sources: [], overlay: 'hide' as const };
  const write = { serverId, entryId: entry.id, content, by };
  return expected > 0 ? store.entries.edit({ ...write, expected }) : store.entries.add(write);
}

/** Whether a server has an entry in full, and not only something to add to the folder's. */
const isReplacement = (live: LiveEntry | null): boolean => live !== null && live.content.overlay === undefined;

function whatStays(entry: Entry, live: LiveEntry | null, { moderation, messages }: ModeratorContext): string {
  const below = moderation.folder.snapshot.byKey.get(entry.key);
  if (isReplacement(live)) {
    return below?.id === entry.id ? messages.folderStands : messages.canBeBrought;
  }
  return messages.onlyHere;
}
