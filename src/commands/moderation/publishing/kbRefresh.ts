import { entryTitle } from '../../../answer/reply/entryTitle.ts';
import { privateNotice } from '../../../answer/reply/notice.ts';
import { toInertText } from '../../../answer/reply/toInertText.ts';
import type { Button } from '../../../answer/reply/types.ts';
import type { Reply } from '../../../answer/types.ts';
import { formatProblem } from '../../../knowledge/problems/formatProblem.ts';
import type { Entry, Source } from '../../../knowledge/types.ts';
import type { RefreshReport } from '../../../library/types.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import type { Command } from '../../types.ts';
import { announce } from '../context/ModeratorContext.ts';
import { describeChange } from '../gaps/describeChange.ts';
import { refuseAway } from './asPublisher.ts';

/** Lines shown of each part of the report. */
const MAX_LINES = 8;

const texts = en.commands['kb refresh'];

/** `/kb refresh [preview]`: loads the folder again and publishes it if it has no errors. */
export const kbRefresh: Command = {
  name: 'kb refresh',
  description: texts.description,
  options: [{ type: 'flag', name: 'preview', description: texts.options.preview.description, required: false }],
  for: 'publish',
  slow: true,
  async run(args, { library, moderation, store, serverId, asker, locale }) {
    const preview = args.preview === true;
    const messages = messagesFor(locale).moderation;
    const reader = { messages, serverId, sources: library.snapshot.knowledge.sources };
    if (!moderation || !store) return reportRefresh(await library.refresh(preview), preview, reader);
    const refused = refuseAway(moderation.homeOf(serverId));
    if (refused) return refused;
    const before = await store.knowledge.current();
    const report = await moderation.refresh({ preview, by: asker.id });
    const reply = reportRefresh(report, preview, reader);
    if (!report.published || report.before === report.after) return reply;
    await announce({ moderation, serverId, by: asker.id }, ({ log }, who) => log.published(who, report.after));
    if (!before) return reply;
    const rollBack: Button = { id: `roll-back:${before.number}`, label: messages.rollBack, style: 'danger' };
    return { ...reply, buttons: [...reply.buttons, rollBack] };
  },
};

/** The moderators who read a report. */
export interface ReportReader {
  readonly messages: ModerationMessages;
  readonly serverId: string;
  readonly sources: ReadonlyMap<string, Source>;
}

/** Words a refresh report for a server's moderators: of changed sources, those that its entries and the folder's cite. */
export function reportRefresh(
  report: RefreshReport,
  preview: boolean,
  { messages, serverId, sources }: ReportReader,
): Reply {
  const { added, changed, removed } = report.diff;
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  const warnings = report.problems.filter(({ severity }) => severity === 'warning');
  const { noAnswer, andMore } = messages;
  const part = (title: string, all: readonly string[]): readonly string[] => {
    if (all.length === 0) return [];
    const more = all.length > MAX_LINES ? [`- ${andMore(all.length - MAX_LINES)}`] : [];
    return ['', `**${title} (${all.length})**`, ...all.slice(0, MAX_LINES).map((line) => `- ${line}`), ...more];
  };
  const headings = (entries: readonly Entry[]): readonly string[] =>
    entries.map((entry) => toInertText(entryTitle(entry)));
  const differing = report.changedAnswers.map(({ question, before, after }) =>
    toInertText(`${question}: ${before ?? noAnswer} → ${after ?? noAnswer}`),
  );
  const ofSources = report.changedSources.filter((one) => one.serverId === '' || one.serverId === serverId);
  const known = errors.length === 0 ? ofSources : [];
  const lines = [
    headline(report, preview, errors.length, messages),
    ...part(messages.added, headings(added)),
    ...part(messages.changed, headings(changed.map(({ after }) => after))),
    ...part(messages.removed, headings(removed)),
    ...part(
      messages.sourcesChanged,
      known.map((change) => describeChange(change, sources, messages)),
    ),
    ...part(
      messages.errors,
      errors.map((problem) => toInertText(formatProblem(problem))),
    ),
    ...part(
      messages.warnings,
      warnings.map((problem) => toInertText(formatProblem(problem))),
    ),
    ...part(messages.answeredDifferently, differing),
  ];
  const list: Button = { id: 'changed-sources', label: messages.sourcesChanged, style: 'primary' };
  return {
    ...privateNotice(lines.join('\n'), errors.length > 0 ? 'error' : 'notice'),
    buttons: report.published && known.length > 0 ? [list] : [],
  };
}

function headline(report: RefreshReport, preview: boolean, errors: number, messages: ModerationMessages): string {
  const { before, after, entries } = report;
  if (errors > 0) return messages.nothingPublished(errors, before);
  if (before === after) return messages.nothingChanged(entries, after);
  return preview ? messages.preview(entries, after) : messages.published(entries, after, before);
}
