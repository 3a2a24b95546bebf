import { privateNotice } from '../../../answer/reply/notice.ts';
import { en } from '../../../locales/en/commandNames.ts';
import { toOverlay } from '../../../service/servers/toOverlay.ts';
import type { Command } from '../../types.ts';
import { asModerator } from '../context/ModeratorContext.ts';
import { exportServer } from './exportServer.ts';
import { writeZip } from './writeZip.ts';

/** `/kb export`: exports this server's entries as files for the knowledge folder. */
export const kbExport: Command = {
  name: 'kb export',
  description: en.commands['kb export'].description,
  options: [],
  for: 'edit',
  run: (_args, context) =>
    asModerator(context, async ({ store, moderation, serverId, messages }) => {
      const overlays = (await store.entries.list(serverId)).map(toOverlay);
      const synonyms = (await store.synonyms.list(serverId)).map(({ words }) => words);
      const { files, emptied } = exportServer({ overlays, synonyms }, moderation.folder.snapshot.knowledge);
      if (files.length + emptied.length === 0) return privateNotice(messages.nothingToExport);
      const lines = [
        messages.exported(files.length),
        ...emptied.map((path) => `- ${messages.deleteFile(path.replaceAll('`', 'ʼ'))}`),
      ];
      return { ...privateNotice(lines.join('\n')), files: [{ name: 'knowledge.zip', bytes: writeZip(files) }] };
    }),
};
