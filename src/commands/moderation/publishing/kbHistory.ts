import { emptyReply } from '../../../answer/reply/notice.ts';
import type { SelectOption } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import type { PublicationSummary } from '../../../service/publishing/isRolledBack.ts';
import type { KnowledgeRecord } from '../../../store/publications/types.ts';
import type { AuditLine } from '../../../store/servers/types.ts';
import { completeEntry } from '../../entries/completeEntry.ts';
import { keyOf } from '../../entries/entryRef.ts';
import { hasRight } from '../../rights/hasRight.ts';
import type { Action, Command, CommandContext } from '../../types.ts';
import { AUDIT_LINES, changedEntries } from '../context/changedEntries.ts';
import {
  asModerator,
  formatTime,
  type ModeratorContext,
  nameOf,
  quoteLine,
  truncateLine,
} from '../context/ModeratorContext.ts';
import { showEntryHistory } from '../entries/entryHistory.ts';

const MAX_LINES = 8;
const MAX_OPTIONS = 25;

/** `/kb history [entry]`: lists publications and changes, with their authors and times and ways to undo them. */
export const kbHistory: Command = {
  name: 'kb history',
  description: en.commands['kb history'].description,
  options: [
    {
      type: 'text',
      name: 'entry',
      description: en.commands['kb history'].options.entry.description,
      required: false,
      maxLength: 100,
      complete: completeEntry,
    },
  ],
  for: 'edit',
  run: ({ entry }, context) =>
    asModerator(context, (moderator) =>
      typeof entry === 'string' ? showEntryHistory(entry, moderator, context) : showHistory(moderator, context),
    ),
};

/** `kb-history`: shows the same from a button. */
export const historyPage: Action = {
  name: 'kb-history',
  for: 'edit',
  run: (_argument, context) =>
    asModerator(context, async (moderator) => ({ ...(await showHistory(moderator, context)), replaces: true })),
};

async function showHistory(
  { store, moderation, serverId, messages }: ModeratorContext,
  { asker }: CommandContext,
): Promise<Reply> {
  // What was published once, and may have been withdrawn since, is for those who may publish it.
  const seesPublications = hasRight(asker, 'publish') && moderation.homeOf(serverId) === 'here';
  const records = seesPublications ? await store.knowledge.list({ limit: MAX_OPTIONS }) : [];
  const audit = await store.audit.list({ serverId, limit: AUDIT_LINES });
  const changes = audit.filter(({ action }) => action !== 'knowledge.publish').slice(0, MAX_LINES);
  const live = moderation.folder.snapshot.knowledge.revision;
  const text = [
    ...(seesPublications ? [`**${messages.publications}**`] : []),
    ...records
      .slice(0, MAX_LINES)
      .map(
        (record, i) =>
          `- ${recordLine(record, messages)}${i === 0 && record.revision === live ? ` · **${messages.live}**` : ''}`,
      ),
    ...(seesPublications ? [...(records.length === 0 ? [`- ${messages.none}`] : []), ''] : []),
    `**${messages.changesHere}**`,
    ...(changes.length > 0 ? changes.map((line) => `- ${auditLine(line, messages)}`) : [`- ${messages.none}`]),
  ].join('\n');
  const published = records.map(
    (record): SelectOption => ({
      value: String(record.number),
      label: `${record.number} · ${record.revision}`,
      description: truncateLine(`${formatTime(record.publishedAt)} UTC, ${counts(record, messages)}`, 100),
    }),
  );
  const entries = changedEntries(audit).map(
    (id): SelectOption => ({
      value: keyOf(id),
      label: truncateLine(id.slice(id.indexOf('#') + 1), 100),
      description: truncateLine(id, 100),
    }),
  );
  return {
    ...emptyReply('notice'),
    text,
    selects: [
      ...(published.length > 0
        ? [{ id: 'revision', placeholder: messages.choosePublication, options: published }]
        : []),
      ...(entries.length > 0 ? [{ id: 'entry-history', placeholder: messages.chooseChanged, options: entries }] : []),
    ],
    shows: [...records.map(({ publishedBy }) => publishedBy), ...changes.map(({ actor }) => actor)],
    private: true,
  };
}

/** Describes a publication on one line. */
export const recordLine = (record: KnowledgeRecord, messages: ModerationMessages): string =>
  `${record.number} · \`${record.revision}\` · ${formatTime(record.publishedAt)} UTC · ${nameOf(record.publishedBy)} · ${counts(record, messages)}`;

function auditLine({ at, actor, action, target }: AuditLine, { audit }: ModerationMessages): string {
  const done: Readonly<Record<string, string>> = audit;
  return `${formatTime(at)} UTC · ${nameOf(actor)} · ${done[action] ?? action} · ${quoteLine(target, 80)}`;
}

function counts(record: KnowledgeRecord, messages: ModerationMessages): string {
  const { rolledBackTo } = toSummary(record.summary);
  const { added, changed, removed } = countsOf(record);
  const back = rolledBackTo === undefined ? '' : `${messages.backTo(rolledBackTo)}, `;
  return `${back}+${added} ~${changed} −${removed}`;
}

/** Returns how many entries a publication changed. Records of earlier versions count no more than the headings they hold. */
export function countsOf({ summary }: Pick<KnowledgeRecord, 'summary'>): NonNullable<PublicationSummary['counts']> {
  const { added = [], changed = [], removed = [], counts: all } = toSummary(summary);
  return all ?? { added: added.length, changed: changed.length, removed: removed.length };
}

/** Reads the summary of a publication, which may have been stored by another version. */
export const toSummary = (summary: unknown): Partial<PublicationSummary> =>
  typeof summary === 'object' && summary !== null ? summary : {};
