import { privateNotice } from '../../../answer/reply/notice.ts';
import type { Button } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { writeEntryFile } from '../../../knowledge/entries/writeEntryFile.ts';
import { writeKnowledge } from '../../../knowledge/entries/writeKnowledge.ts';
import { diffKnowledge } from '../../../knowledge/revisions/diffKnowledge.ts';
import { diffText } from '../../../knowledge/revisions/diffText.ts';
import type { Entry } from '../../../knowledge/types.ts';
import type { KnowledgeSnapshot } from '../../../store/publications/types.ts';
import { parseId } from '../../entries/parseId.ts';
import type { Action } from '../../types.ts';
import { announce, asModerator, type ModeratorContext } from '../context/ModeratorContext.ts';
import { toDiffReply } from '../entries/diffReply.ts';
import { writeZip } from '../server/writeZip.ts';
import { countsOf, recordLine, toSummary } from './kbHistory.ts';
import { reportRefresh } from './kbRefresh.ts';

const MAX_OPTIONS = 25;
const MAX_HEADINGS = 8;

/** `revision:<number>`: shows the changes of a publication, with buttons to roll back, compare and export. */
export const revision: Action = {
  name: 'revision',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (moderator) => {
      const number = parseId(argument);
      const outcome = number === null ? null : await showRevision(number, moderator);
      return outcome ? { ...outcome, replaces: true } : { failed: 'publication/gone' };
    }),
};

/** `roll-back:<number>`: publishes an earlier publication again. */
export const rollBack: Action = {
  name: 'roll-back',
  for: 'moderators',
  slow: true,
  run: (argument, context) =>
    asModerator(context, async (moderator) => {
      const { moderation, serverId, by, messages } = moderator;
      if (!moderation.mayPublish(serverId)) return { failed: 'publication/not-home' };
      const number = parseId(argument);
      const publication = number === null ? null : await moderation.rollBack({ number, by });
      if (number === null || !publication) return { failed: 'publication/gone' };
      const { published, before, after } = publication;
      if (published && before !== after) {
        await announce(moderator, ({ log }, who) => log.rolledBack(who, after, number));
      }
      return reportRefresh(publication, false, messages);
    }),
};

/** `diff:<number>/<number>`: shows the differences between two publications. */
export const diff: Action = {
  name: 'diff',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (moderator) => {
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
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (moderator) => {
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

/** Returns the page of one publication, or null if it is not kept. */
async function showRevision(number: number, moderator: ModeratorContext): Promise<Reply | null> {
  const { store, messages } = moderator;
  const records = await store.knowledge.list({ limit: MAX_OPTIONS + 1 });
  const record = records.find((one) => one.number === number);
  if (!record) return null;
  const live = records[0]?.number;
  const { added = [], changed = [], removed = [] } = toSummary(record.summary);
  const all = countsOf(record);
  const part = (title: string, headings: readonly string[], count: number): readonly string[] => [
    ...headings.slice(0, MAX_HEADINGS).map((heading) => `- ${title}: ${heading}`),
    ...(count > MAX_HEADINGS ? [`- ${title}: ${messages.andMore(count - MAX_HEADINGS)}`] : []),
  ];
  const button = (id: string, label: string, style: Button['style'] = 'secondary'): Button => ({ id, label, style });
  const others = records.filter((one) => one.number !== number).slice(0, MAX_OPTIONS);
  return {
    ...privateNotice(
      [
        recordLine(record, messages),
        ...part(messages.added, added, all.added),
        ...part(messages.changed, changed, all.changed),
        ...part(messages.removed, removed, all.removed),
      ].join('\n'),
    ),
    selects:
      others.length === 0
        ? []
        : [
            {
              id: 'diff',
              placeholder: messages.compare,
              options: others.map((one) => ({
                value: `${Math.min(number, one.number)}/${Math.max(number, one.number)}`,
                label: `${one.number} · ${one.revision}`,
                description: null,
              })),
            },
          ],
    buttons: [
      ...(number === live ? [] : [button(`roll-back:${number}`, messages.rollBackTo, 'danger')]),
      button(`export-revision:${number}`, messages.export),
      button('kb-history', messages.back),
    ],
  };
}

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
