import { privateNotice } from '../../../answer/reply/notice.ts';
import { importEntries } from '../../../service/servers/importEntries.ts';
import { importServerPart } from '../../../service/servers/importServerPart.ts';
import type { Action } from '../../types.ts';
import { announce, asModerator, quoteLine } from '../context/ModeratorContext.ts';

/** `kb-imported:<id>`: publishes what `/kb import` showed. */
export const imported: Action = {
  name: 'kb-imported',
  for: 'edit',
  slow: true,
  run: (id, context) =>
    asModerator(context, async (moderator) => {
      const { store, moderation, serverId, by, messages } = moderator;
      const pending = moderation.imports.find(id);
      if (pending?.serverId !== serverId || pending.by !== by) return { failed: 'form/gone' };
      const folder = moderation.folder.snapshot.knowledge;
      const { added, changed, unchanged, refused } = await importEntries(store, pending, folder, { serverId, by });
      await importServerPart(store, pending, folder, { serverId, by });
      moderation.changed(serverId);
      await announce(moderator, ({ log }, who) => log.imported(who, added.length, changed.length));
      const lines = [
        messages.imported(added.length, changed.length, unchanged),
        ...refused.map((heading) => `- ${messages.importRefused(quoteLine(heading, 200))}`),
      ];
      return { ...privateNotice(lines.join('\n')), replaces: true };
    }),
};
