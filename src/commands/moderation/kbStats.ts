import type { WeekStats } from '../../store/types.ts';
import type { Command } from '../types.ts';
import { atDesk, say } from './desk.ts';

const WEEKS = 8;
const WIDTH = 20;

/** `/kb stats`: what was asked, week by week. */
export const kbStats: Command = {
  name: 'kb stats',
  description: 'Asked, answered, declined and helpful, per week',
  options: [],
  for: 'moderators',
  run: (_args, context) =>
    atDesk(context, async ({ store, serverId }) => {
      const weeks = await store.stats.weeks(serverId, WEEKS);
      const { total } = await store.questions.gaps({ serverId, limit: 1 });
      const legend = '█ answered  ▒ suggested  ░ declined';
      return say(
        [
          `**Questions here, week by week**`,
          '```',
          ...drawWeeks(weeks),
          legend,
          '```',
          `Open questions: ${total}`,
        ].join('\n'),
      );
    }),
};

/** A table with one bar a week; the longest bar is the busiest week. */
export function drawWeeks(weeks: readonly WeekStats[]): readonly string[] {
  const most = Math.max(1, ...weeks.map(({ asked }) => asked));
  const head = ['week of   ', ' asked', ' helpful', '  '].join('');
  return [
    head,
    ...weeks.map(
      (week) => `${formatDay(week.week)}${pad(week.asked, 6)}${pad(week.helpful, 8)}  ${drawBar(week, most)}`,
    ),
  ];
}

function drawBar({ answered, suggested, declined }: WeekStats, most: number): string {
  const lengthOf = (count: number): number => (count === 0 ? 0 : Math.max(1, Math.round((count / most) * WIDTH)));
  return ['█'.repeat(lengthOf(answered)), '▒'.repeat(lengthOf(suggested)), '░'.repeat(lengthOf(declined))].join('');
}

const formatDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
const pad = (count: number, width: number): string => String(count).padStart(width);
