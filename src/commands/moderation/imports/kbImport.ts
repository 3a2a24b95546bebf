import { privateNotice } from '../../../answer/reply/notice.ts';
import { errorMessage } from '../../../base/errorMessage.ts';
import { toWritten } from '../../../knowledge/forms/toWritten.ts';
import { en } from '../../../locales/en/commandNames.ts';
import { planImport } from '../../../service/servers/importEntries.ts';
import type { PendingImport } from '../../../service/types.ts';
import type { AttachedFile } from '../../incoming/types.ts';
import type { Command, CommandContext, Outcome } from '../../types.ts';
import { asModerator, type ModeratorContext } from '../context/ModeratorContext.ts';
import { describePlan, describeProblems, findCollisions } from './describeImport.ts';

/** Entries of one import; more belong into the knowledge folder. */
const MAX_ENTRIES = 2000;
/** Bytes of a file. */
const MAX_BYTES = 10 * 1024 * 1024;

/** `/kb import file:<attachment>`: shows what a file holds and what it would change; a button publishes it. */
export const kbImport: Command = {
  name: 'kb import',
  description: en.commands['kb import'].description,
  options: [
    { type: 'file', name: 'file', description: en.commands['kb import'].options.file.description, required: true },
  ],
  for: 'edit',
  slow: true,
  run: ({ file }, context) =>
    asModerator(context, (moderator) =>
      typeof file === 'object' ? readImport(file, moderator, context) : { failed: 'file/unreachable' },
    ),
};

async function readImport(file: AttachedFile, moderator: ModeratorContext, context: CommandContext): Promise<Outcome> {
  const { store, moderation, serverId, by, messages } = moderator;
  const limit = MAX_BYTES / 1024 / 1024;
  if (file.size > MAX_BYTES) return { failed: 'file/too-large', limit };
  const bytes = await file.read(MAX_BYTES);
  if (bytes === null) return { failed: 'file/unreachable' };
  const folder = moderation.folder.snapshot.knowledge;
  const view = context.library.snapshot.knowledge;
  const paths = [...new Set(view.entries.filter(({ article }) => !article).map((entry) => entry.file))];
  const upload = { name: file.name, bytes, sources: view.sources, paths };
  const read = await moderation.read(upload).catch((error: unknown) => {
    context.warn(`An upload could not be read: ${errorMessage(error)}`);
    return null;
  });
  if (!read) return { failed: 'file/unreadable' };
  const { problems } = read.knowledge;
  const known = new Set(view.synonyms.map((group) => JSON.stringify(group)));
  const synonyms = read.knowledge.synonyms.filter((group) => !known.has(JSON.stringify(group)));
  const errors = problems.filter(({ severity }) => severity === 'error');
  const warnings = problems.filter(({ severity }) => severity === 'warning');
  const { entries, sources } = toWritten(read.knowledge);
  if (entries.length > MAX_ENTRIES)
    return { failed: 'file/too-many-entries', count: entries.length, limit: MAX_ENTRIES };
  const pending: PendingImport = { serverId, by, entries, sources, synonyms, server: read.server };
  const plan = planImport(await store.entries.list(serverId), pending, folder);
  const phrasings = entries.reduce((sum, one) => sum + one.phrasings.length, 0);
  const lines = [
    messages.understood(entries.length, phrasings),
    ...describePlan(plan, findCollisions(plan, view.entries), messages),
    ...(read.server.hidden.length > 0 ? [messages.alsoHides(read.server.hidden.length)] : []),
    ...(synonyms.length > 0 ? [messages.alsoSynonyms(synonyms.length)] : []),
    ...describeProblems(errors, messages.errors),
    ...describeProblems(warnings, messages.warnings),
  ];
  const isEmpty = plan.writes.length + read.server.hidden.length + synonyms.length === 0;
  if (isEmpty) return privateNotice(lines.join('\n'));
  const id = `kb-imported:${moderation.imports.keep(pending)}`;
  return {
    ...privateNotice(lines.join('\n')),
    buttons: [{ id, label: messages.publishImport(plan.writes.length), style: 'success' }],
  };
}
