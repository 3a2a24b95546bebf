import { describeExam } from '../../../answer/describeExam.ts';
import { entryTitle } from '../../../answer/reply/entryTitle.ts';
import { privateNotice } from '../../../answer/reply/notice.ts';
import { toInertText } from '../../../answer/reply/toInertText.ts';
import { toIsoDate } from '../../../base/isIsoDate.ts';
import { describeMeaning } from '../../../library/meaning/describeMeaning.ts';
import { en } from '../../../locales/en/commandNames.ts';
import type { ModerationMessages } from '../../../locales/en/moderation.ts';
import { messagesFor } from '../../../locales/messagesFor.ts';
import type { WeekStats } from '../../../store/servers/types.ts';
import { keyOf } from '../../entries/entryRef.ts';
import type { Command, CommandContext } from '../../types.ts';
import { asModerator, type ModeratorContext, quoteLine } from '../context/ModeratorContext.ts';

const WEEKS = 8;
const WIDTH = 20;
const MAX_FEEDBACK = 500;
const FEEDBACK_LINES = 10;

/** `/kb stats`: shows the numbers of questions by week. */
export const kbStats: Command = {
  name: 'kb stats',
  description: en.commands['kb stats'].description,
  options: [],
  for: 'gaps',
  run: (_args, context) =>
    asModerator(context, async (moderator) => {
      const { store, serverId, messages, moderation } = moderator;
      const weeks = await store.stats.weeks(serverId, WEEKS);
      const { total } = await store.questions.gaps({ serverId, limit: 1 });
      const table = ['```', ...drawWeeks(weeks, messages), messages.statsLegend, '```'];
      return privateNotice(
        [
          `**${messages.stats}**`,
          ...table,
          messages.openQuestions(total),
          ...(await describeFeedback(moderator, context)),
          describeMeaning(moderation.folder.meaning, context.locale),
          ...describeExam(moderation.folder.snapshot.index.fit, context.locale).map(toInertText),
        ].join('\n'),
      );
    }),
};

/** Returns the votes and open flags of the entries that have most, flagged ones first. */
async function describeFeedback(
  { store, serverId, messages }: ModeratorContext,
  { library, locale }: CommandContext,
): Promise<readonly string[]> {
  const { posts } = messagesFor(locale);
  const { byKey } = library.snapshot;
  const lines = (await store.votes.feedback({ serverId, limit: MAX_FEEDBACK })).flatMap(({ entryId, votes, flags }) => {
    const entry = byKey.get(keyOf(entryId));
    return entry ? [`- ${posts.feedbackLine(quoteLine(entryTitle(entry), 100), votes, flags)}`] : [];
  });
  if (lines.length === 0) return [];
  const more = lines.length > FEEDBACK_LINES ? [`- ${messages.andMore(lines.length - FEEDBACK_LINES)}`] : [];
  return [`**${posts.feedback}**`, ...lines.slice(0, FEEDBACK_LINES), ...more];
}

/** Draws a table with one bar per week; the longest bar is the busiest week. */
export function drawWeeks(weeks: readonly WeekStats[], { statsHead }: ModerationMessages): readonly string[] {
  const highest = Math.max(1, ...weeks.map(({ asked }) => asked));
  const { week: first, asked, helpful } = statsHead;
  const widths = [Math.max(10, first.length), asked.length + 1, helpful.length + 1] as const;
  const row = (cells: readonly [string, string, string], bar: string): string =>
    `${cells[0].padEnd(widths[0])}${cells[1].padStart(widths[1])}${cells[2].padStart(widths[2])}  ${bar}`;
  return [
    row([first, asked, helpful], '').trimEnd(),
    ...weeks.map((week) =>
      row([toIsoDate(week.week), String(week.asked), String(week.helpful)], drawBar(week, highest)),
    ),
  ];
}

function drawBar({ answered, suggested, declined }: WeekStats, highest: number): string {
  const lengthOf = (count: number): number => (count === 0 ? 0 : Math.max(1, Math.round((count / highest) * WIDTH)));
  return ['█'.repeat(lengthOf(answered)), '▒'.repeat(lengthOf(suggested)), '░'.repeat(lengthOf(declined))].join('');
}
