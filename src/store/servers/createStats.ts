import type { Core } from '../writes/core.ts';
import type { Counter, Stats, WeekStats } from './types.ts';

const FLUSH_MS = 5_000;
const DAY_MS = 86_400_000;

interface Count {
  readonly serverId: string;
  readonly week: number;
  readonly counter: Counter;
  total: number;
}

/** Weekly counters, collected in memory: they are too many for a disk write each. */
export function createStats({ db, write, clock }: Core): Stats & { close(): Promise<void> } {
  let pending = new Map<string, Count>();
  let timer: NodeJS.Timeout | undefined;

  const add = ({ serverId, week, counter, total }: Count): void => {
    const key = JSON.stringify([serverId, week, counter]);
    const known = pending.get(key);
    if (known) known.total += total;
    else pending.set(key, { serverId, week, counter, total });
    timer ??= setTimeout(() => void flush(), FLUSH_MS).unref();
  };

  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const counts = [...pending.values()];
    if (counts.length === 0) return;
    pending = new Map();
    try {
      await write(async ({ trx }) => {
        for (const count of counts) {
          await trx
            .insertInto('stats')
            .values(count)
            .onConflict((conflict) =>
              conflict
                .columns(['serverId', 'week', 'counter'])
                .doUpdateSet(({ eb, ref }) => ({ total: eb('stats.total', '+', ref('excluded.total')) })),
            )
            .execute();
        }
      });
    } catch {
      // `write` has logged the error. Try again with the next counts.
      for (const count of counts) add(count);
    }
  };

  return {
    count: (serverId, counter, by = 1) => add({ serverId, week: weekOf(clock()), counter, total: by }),
    weeks: async (serverId, weeks) => {
      // Other processes sum up, too: what this one has counted must not wait when somebody looks.
      await flush();
      const last = weekOf(clock());
      const first = last - (weeks - 1) * 7 * DAY_MS;
      const stored = await db
        .selectFrom('stats')
        .selectAll()
        .where('serverId', '=', serverId)
        .where('week', '>=', first)
        .execute();
      const counts = [...stored, ...[...pending.values()].filter((count) => count.serverId === serverId)];
      return Array.from({ length: weeks }, (_, index) => toWeek(first + index * 7 * DAY_MS, counts));
    },
    close: async () => {
      await flush();
      clearTimeout(timer);
    },
  };
}

/** Returns the Monday of a time's week, 00:00 UTC. The epoch was a Thursday. */
function weekOf(time: number): number {
  const day = Math.floor(time / DAY_MS);
  return (day - ((day + 3) % 7)) * DAY_MS;
}

function toWeek(week: number, counts: readonly { week: number; counter: string; total: number }[]): WeekStats {
  const of = (counter: Counter): number =>
    counts
      .filter((count) => count.week === week && count.counter === counter)
      .reduce((sum, { total }) => sum + total, 0);
  return {
    week,
    asked: of('asked'),
    answered: of('answered'),
    suggested: of('suggested'),
    declined: of('declined'),
    helpful: of('helpful'),
  };
}
