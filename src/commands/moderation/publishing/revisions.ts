import type { Button, Reply } from '../../../answer/types.ts';
import { writeEntryFile } from '../../../knowledge/entries/writeEntryFile.ts';
import { writeKnowledge } from '../../../knowledge/entries/writeKnowledge.ts';
import { diffKnowledge } from '../../../knowledge/revisions/diffKnowledge.ts';
import { diffText } from '../../../knowledge/revisions/diffText.ts';
import type { Entry } from '../../../knowledge/types.ts';
import type { KnowledgeSnapshot } from '../../../store/publications/types.ts';
import type { Action } from '../../types.ts';
import { announce, asModerator, type ModeratorContext, say } from '../context/ModeratorContext.ts';
import { toDiffReply } from '../entries/diffReply.ts';
import { toId } from '../gaps/kbGaps.ts';
import { writeZip } from '../server/writeZip.ts';
import { recordLine, revisionGone, toSummary } from './kbHistory.ts';
import { reportRefresh } from './kbRefresh.ts';

const OFFERED = 25;
const NAMED = 8;

/** `revision:<number>`: a publication: what it changed, and what can be done with it. */
export const revision: Action = {
  name: 'revision',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (desk) => ({ ...(await showRevision(toId(argument), desk)), replaces: true })),
};

/** `roll-back:<number>`: publish an earlier revision again. */
export const rollBack: Action = {
  name: 'roll-back',
  for: 'moderators',
  slow: true,
  run: (argument, context) =>
    asModerator(context, async (desk) => {
      const { moderation, serverId, by, messages } = desk;
      if (!moderation.mayPublish(serverId)) return say(messages.notHome, 'error');
      const number = toId(argument);
      const publication = await moderation.rollBack({ number, by });
      if (!publication) return revisionGone(desk);
      const { published, before, after } = publication;
      if (published && before !== after) {
        await announce(desk, ({ log }, who) => log.rolledBack(who, after, number));
      }
      return reportRefresh(publication, false, messages);
    }),
};

/** `diff:<number>/<number>`: what changed from one publication to another. */
export const diff: Action = {
  name: 'diff',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (desk) => {
      const { store, messages } = desk;
      const [from = 0, to = 0] = argument.split('/').map(toId);
      const [before, after] = await Promise.all([store.knowledge.load(from), store.knowledge.load(to)]);
      if (!before || !after) return revisionGone(desk);
      const lines = await diffSnapshots(before.snapshot, after.snapshot);
      if (lines.length === 0) return say(messages.sameRevisions(from, to));
      return toDiffReply(messages.difference(from, to), lines, desk);
    }),
};

/** `export-revision:<number>`: the folder as it was published. */
export const exportRevision: Action = {
  name: 'export-revision',
  for: 'moderators',
  run: (argument, context) =>
    asModerator(context, async (desk) => {
      const { store, messages } = desk;
      const published = await store.knowledge.load(toId(argument));
      if (!published) return revisionGone(desk);
      const { record, snapshot } = published;
      const files = [{ name: `knowledge-${record.revision}.zip`, bytes: writeZip(writeKnowledge(snapshot)) }];
      const whole = snapshot.entries.some(({ article }) => article) ? ` ${messages.noDocuments}` : '';
      return { ...say(`${messages.folderOf(record.revision)}${whole}`), files };
    }),
};

async function showRevision(number: number, desk: ModeratorContext): Promise<Reply> {
  const { store, messages } = desk;
  const records = await store.knowledge.list({ limit: OFFERED + 1 });
  const record = records.find((one) => one.number === number);
  if (!record) return revisionGone(desk);
  const live = records[0]?.number;
  const { added = [], changed = [], removed = [] } = toSummary(record.summary);
  const part = (title: string, headings: readonly string[]): readonly string[] => [
    ...headings.slice(0, NAMED).map((heading) => `- ${title}: ${heading}`),
    ...(headings.length > NAMED ? [`- ${title}: ${messages.andMore(headings.length - NAMED)}`] : []),
  ];
  const button = (id: string, label: string, style: Button['style'] = 'secondary'): Button => ({ id, label, style });
  const others = records.filter((one) => one.number !== number).slice(0, OFFERED);
  return {
    ...say(
      [
        recordLine(record, messages),
        ...part(messages.added, added),
        ...part(messages.changed, changed),
        ...part(messages.removed, removed),
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

/** Both as Markdown, entry by entry; only what differs. */
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
