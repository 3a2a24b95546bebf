import { emptyReply } from '../../answer/toReply.ts';
import type { Reply, SelectOption } from '../../answer/types.ts';
import type { PublicationSummary } from '../../service/createPublisher.ts';
import type { AuditLine, KnowledgeRecord } from '../../store/types.ts';
import { completeQuestion } from '../completeQuestion.ts';
import type { Action, Command } from '../types.ts';
import { atDesk, type Desk, formatTime, nameOf, say, shorten } from './desk.ts';
import { showEntryHistory } from './entryHistory.ts';
import { keyOf } from './saveEntry.ts';

const SHOWN = 8;
const OFFERED = 25;
/** Lines of the audit in which changed entries are looked for. */
export const AUDIT_LINES = 300;

/** `/kb history [entry]`: what was published, what was changed here, by whom and when, with the ways back. */
export const kbHistory: Command = {
  name: 'kb history',
  description: 'What was published and changed, who and when, and the way back',
  options: [
    {
      type: 'text',
      name: 'entry',
      description: 'The changes of one entry',
      required: false,
      maxLength: 100,
      complete: completeQuestion,
    },
  ],
  for: 'moderators',
  run: ({ entry }, context) =>
    atDesk(context, (desk) => (typeof entry === 'string' ? showEntryHistory(entry, desk, context) : showHistory(desk))),
};

/** `kb-history`: the same from a button. */
export const historyPage: Action = {
  name: 'kb-history',
  for: 'moderators',
  run: (_argument, context) => atDesk(context, async (desk) => ({ ...(await showHistory(desk)), replaces: true })),
};

async function showHistory({ store, moderation, serverId }: Desk): Promise<Reply> {
  const records = await store.knowledge.list({ limit: OFFERED });
  const audit = await store.audit.list({ serverId, limit: AUDIT_LINES });
  const changes = audit.filter(({ action }) => action !== 'knowledge.publish').slice(0, SHOWN);
  const live = moderation.folder.snapshot.knowledge.revision;
  const text = [
    '**Published revisions of the knowledge folder**',
    ...records
      .slice(0, SHOWN)
      .map((record, i) => `- ${recordLine(record)}${i === 0 && record.revision === live ? ' · **live**' : ''}`),
    ...(records.length === 0 ? ['- none'] : []),
    '',
    '**Changes in this server**',
    ...(changes.length > 0 ? changes.map((line) => `- ${auditLine(line)}`) : ['- none']),
  ].join('\n');
  const published = records.map(
    (record): SelectOption => ({
      value: String(record.number),
      label: `${record.number} · ${record.revision}`,
      description: shorten(`${formatTime(record.publishedAt)} UTC, ${counts(record)}`, 100),
    }),
  );
  const entries = changedEntries(audit).map(
    (id): SelectOption => ({
      value: keyOf(id),
      label: shorten(id.slice(id.indexOf('#') + 1), 100),
      description: shorten(id, 100),
    }),
  );
  return {
    ...emptyReply('notice'),
    text,
    selects: [
      ...(published.length > 0 ? [{ id: 'revision', placeholder: 'A published revision', options: published }] : []),
      ...(entries.length > 0
        ? [{ id: 'entry-history', placeholder: 'An entry that was changed here', options: entries }]
        : []),
    ],
    private: true,
  };
}

/** Ids of the entries that were changed here, the latest first. */
export function changedEntries(audit: readonly AuditLine[]): readonly string[] {
  const ids = audit.filter(({ action }) => action.startsWith('entry.')).map(({ target }) => target);
  return [...new Set(ids)].slice(0, OFFERED);
}

/** A publication on one line. */
export const recordLine = (record: KnowledgeRecord): string =>
  `${record.number} · \`${record.revision}\` · ${formatTime(record.publishedAt)} UTC · ${nameOf(record.publishedBy)} · ${counts(record)}`;

function auditLine({ at, actor, action, target }: AuditLine): string {
  return `${formatTime(at)} UTC · ${nameOf(actor)} · ${action} · ${shorten(target, 80)}`;
}

function counts({ summary }: KnowledgeRecord): string {
  const { added = [], changed = [], removed = [], rolledBackTo } = toSummary(summary);
  const back = rolledBackTo === undefined ? '' : `back to ${rolledBackTo}, `;
  return `${back}+${added.length} ~${changed.length} −${removed.length}`;
}

/** A record keeps whatever its publisher gave. */
export const toSummary = (summary: unknown): Partial<PublicationSummary> =>
  typeof summary === 'object' && summary !== null ? summary : {};

/** What is said where a revision is not kept any more. */
export const revisionGone = (): Reply => say('That revision is not kept any more.', 'error');
