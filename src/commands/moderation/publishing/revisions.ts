import { privateNotice } from '../../../answer/reply/notice.ts';
import { writeEntryFile } from '../../../knowledge/entries/writeEntryFile.ts';
import { writeKnowledge } from '../../../knowledge/entries/writeKnowledge.ts';
import { diffKnowledge } from '../../../knowledge/revisions/diffKnowledge.ts';
import { diffText } from '../../../knowledge/revisions/diffText.ts';
import type { Entry } from '../../../knowledge/types.ts';
import type { KnowledgeSnapshot } from '../../../store/publications/types.ts';
import { parseId } from '../../entries/parseId.ts';
import type { Action } from '../../types.ts';
import { announce } from '../context/ModeratorContext.ts';
import { toDiffReply } from '../entries/diffReply.ts';
import { writeZip } from '../server/writeZip.ts';
import { asPublisher } from './asPublisher.ts';
import { recordLine } from './kbHistory.ts';
import { reportRefresh } from './kbRefresh.ts';
import { showRevision } from './showRevision.ts';

/** `revision:<number>`: shows the changes of a publication, with buttons to roll back, compare and export. */
export const revision: Action = {
  name: 'revision',
  for: 'publish',
  run: (argument, context) =>
    asPublisher(context, async (moderator) => {
      const number = parseId(argument);
      const outcome = number === null ? null : await showRevision(number, moderator);
      return outcome ? { ...outcome, replaces: true } : { failed: 'publication/gone' };
    }),
};

/** `roll-back:<number>`: asks for confirmation. */
export const rollBack: Action = {
  name: 'roll-back',
  for: 'publish',
  run: (argument, context) =>
    asPublisher(context, async ({ store, messages }) => {
      const number = parseId(argument);
      const [record] = number === null ? [] : await store.knowledge.list({ limit: 1, before: number + 1 });
      if (record?.number !== number || !record) return { failed: 'publication/gone' };
      const sure = { id: `rolled-back:${number}`, label: messages.rollBack, style: 'danger' as const };
      return { ...privateNotice(messages.rollBackThis(recordLine(record, messages))), buttons: [sure] };
    }),
};

/** `rolled-back:<number>`: publishes an earlier publication again. */
export const rolledBack: Action = {
  name: 'rolled-back',
  for: 'publish',
  slow: true,
  run: (argument, context) =>
    asPublisher(context, async (moderator) => {
      const { moderation, by, messages } = moderator;
      const number = parseId(argument);
      const publication = number === null ? null : await moderation.rollBack({ number, by });
      if (number === null || !publication) return { failed: 'publication/gone' };
      const { published, before, after } = publication;
      if (published && before !== after) {
        await announce(moderator, ({ log }, who) => log.rolledBack(who, after, number));
      }
      const { sources } = context.library.snapshot.knowledge;
      return reportRefresh(publication, false, { messages, serverId: moderator.serverId, sources });
    }),
};

/** `diff:<number>/<number>`: shows the differences between two publications. */
export const diff: Action = {
  name: 'diff',
  for: 'publish',
  run: (argument, context) =>
    asPublisher(context, async (moderator) => {
      const { store, messages } = moderator;
      const [from = null, to = null] = argument.split('/').map(parseId);
      if (from === null || to === null) return { failed: 'publication/gone' };
      const [before, after] = await Promise.all([store.knowledge.load(from), store.knowledge.load(to)]);
      if (!before || !after) return { failed: 'publication/gone' };
      const lines = await diffSnapshots(before.snapshot, after.snapshot);
      if (lines.length === 0) return privateNotice(messages.sameRevisions(from, to));
      return toDiffReply(messages.difference(from, to), lines, moderator);
    }),
};

/** `export-revision:<number>`: exports the folder as it was published. */
export const exportRevision: Action = {
  name: 'export-revision',
  for: 'publish',
  run: (argument, context) =>
    asPublisher(context, async (moderator) => {
      const { store, messages } = moderator;
      const number = parseId(argument);
      const published = number === null ? null : await store.knowledge.load(number);
      if (!published) return { failed: 'publication/gone' };
      const { record, snapshot } = published;
      const files = [{ name: `knowledge-${record.revision}.zip`, bytes: writeZip(writeKnowledge(snapshot)) }];
      const whole = snapshot.entries.some(({ article }) => article) ? ` ${messages.noDocuments}` : '';
      return { ...privateNotice(`${messages.folderOf(record.revision)}${whole}`), files };
    }),
};

/** Compares two snapshots as Markdown, entry by entry; returns only the differences. */
async function diffSnapshots(before: KnowledgeSnapshot, after: KnowledgeSnapshot): Promise<readonly string[]> {
  const { added, changed, removed } = await diffKnowledge(before, after);
  const head = (entry: Entry): string => `@@ ${entry.file} @@`;
  const whole = (entry: Entry, sign: string): readonly string[] => [
    head(entry),
    ...writeEntryFile([entry])
      .split('\n')
      .map((line) => `${sign} ${line}`),
  ];
  return [
    ...changed.flatMap((pair) => [
      head(pair.after),
      ...diffText(writeEntryFile([pair.before]), writeEntryFile([pair.after])),
    ]),
    ...added.flatMap((entry) => whole(entry, '+')),
    ...removed.flatMap((entry) => whole(entry, '-')),
  ];
}
