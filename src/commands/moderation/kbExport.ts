import { toOverlay } from '../../service/toOverlay.ts';
import type { Command } from '../types.ts';
import { atDesk, say } from './desk.ts';
import { exportServer } from './exportServer.ts';
import { toZip } from './toZip.ts';

/** `/kb export`: this server's entries as files for the knowledge folder. */
export const kbExport: Command = {
  name: 'kb export',
  description: 'This server’s own answers, as Markdown files for the knowledge folder',
  options: [],
  for: 'moderators',
  run: (_args, context) =>
    atDesk(context, async ({ store, moderation, serverId }) => {
      const overlays = (await store.entries.list(serverId)).map(toOverlay);
      const { files, emptied, kept } = exportServer(overlays, moderation.folder.snapshot.knowledge);
      if (files.length + emptied.length === 0) return say('This server has no answers of its own yet.');
      const lines = [
        `**${files.length} ${files.length === 1 ? 'file' : 'files'}.** Unpack them into the knowledge folder; files that are there already are replaced.`,
        ...(kept.length > 0
          ? [`- What is said here of ${kept.length} passages of documents stays with this server.`]
          : []),
        ...emptied.map((path) => `- Nothing is left of \`${path}\` here: delete it there.`),
      ];
      return { ...say(lines.join('\n')), files: [{ name: 'knowledge.zip', bytes: toZip(files) }] };
    }),
};
