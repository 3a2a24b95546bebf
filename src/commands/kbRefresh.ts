import type { RefreshReport } from '../answer/library.ts';
import { notice } from '../answer/toReply.ts';
import type { Reply } from '../answer/types.ts';
import { formatProblem } from '../knowledge/formatProblem.ts';
import { nameOf } from './moderation/desk.ts';
import type { Command } from './types.ts';

/** How many lines of each part of the report are shown. */
const SHOWN = 8;

/** `/kb refresh [preview]`: load the folder again and publish it, if it holds no error. */
export const kbRefresh: Command = {
  name: 'kb refresh',
  description: 'Load the knowledge folder again and say what changes',
  options: [{ type: 'flag', name: 'preview', description: 'Only say what would change', required: false }],
  for: 'moderators',
  slow: true,
  async run(args, { library, moderation, store, serverId, asker }) {
    const preview = args.preview === true;
    if (!moderation || !store) return reportRefresh(await library.refresh(preview), preview);
    const before = await store.knowledge.current();
    const report = await moderation.refresh({ preview, by: asker.id });
    const reply = reportRefresh(report, preview);
    if (!report.published || report.before === report.after) return reply;
    await moderation.announce(
      serverId,
      `${nameOf(asker.id)} published revision \`${report.after}\` of the knowledge folder`,
    );
    if (!before) return reply;
    return { ...reply, buttons: [{ id: `roll-back:${before.number}`, label: 'Roll back', style: 'danger' }] };
  },
};

/** A refresh report in words. */
export function reportRefresh(report: RefreshReport, preview: boolean): Reply {
  const { added, changed, removed } = report.diff;
  const errors = report.problems.filter(({ severity }) => severity === 'error');
  const warnings = report.problems.filter(({ severity }) => severity === 'warning');
  const lines = [
    headline(report, preview, errors.length),
    ...part(
      'Added',
      added.map(({ heading }) => heading),
    ),
    ...part(
      'Changed',
      changed.map(({ after }) => after.heading),
    ),
    ...part(
      'Removed',
      removed.map(({ heading }) => heading),
    ),
    ...part('Errors', errors.map(formatProblem)),
    ...part('Warnings', warnings.map(formatProblem)),
    ...part(
      'Known questions answered differently',
      report.changedAnswers.map(
        ({ question, before, after }) => `${question}: ${before ?? 'no answer'} → ${after ?? 'no answer'}`,
      ),
    ),
  ];
  return { ...notice(lines.join('\n'), errors.length > 0 ? 'error' : 'notice'), private: true };
}

function headline(report: RefreshReport, preview: boolean, errors: number): string {
  if (errors > 0) {
    return `**Nothing was published:** ${errors} ${errors === 1 ? 'error' : 'errors'}. The answers stay as they were (revision ${report.before}).`;
  }
  const what = `${report.entries} entries, revision ${report.after}`;
  if (report.before === report.after) return `**Nothing changed:** ${what}.`;
  return preview
    ? `**Preview:** nothing was published; a refresh would give ${what}.`
    : `**Published:** ${what} (before: ${report.before}).`;
}

function part(title: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  const more = lines.length > SHOWN ? [`- … and ${lines.length - SHOWN} more`] : [];
  return ['', `**${title} (${lines.length})**`, ...lines.slice(0, SHOWN).map((line) => `- ${line}`), ...more];
}
