import { MAX_CLAIM_MS } from '../writes/claim.ts';
import type { Core } from '../writes/core.ts';
import type { CurrentRevision, StaleAnswer, StaleEntry } from './types.ts';

const DAY_MS = 86_400_000;

export interface StaleFilter {
  readonly days: number;
  readonly limit: number;
  /** Knowledge folder that the answers were given from. */
  readonly folder: string;
}

/** Returns the current revision of an entry; asks for each entry once, so that one round sees one state. */
export type Judge = (serverId: string, entryId: string) => Promise<string | null | undefined>;

export function createJudge(current: CurrentRevision): Judge {
  const known = new Map<string, ReturnType<Judge>>();
  return (serverId, entryId) => {
    const key = `${serverId}\n${entryId}`;
    const judged = known.get(key) ?? Promise.resolve(current({ serverId, entryId }));
    known.set(key, judged);
    return judged;
  };
}

/** Finds public messages that show stale entries, oldest first. */
export async function findStale(
  db: Core['db'],
  now: { readonly clock: number; readonly lease: number },
  { days, limit, folder }: StaleFilter,
  judge: Judge,
): Promise<StaleAnswer[]> {
  const rows = db
    .selectFrom('posted as p')
    .innerJoin('postedEntries as e', 'e.messageId', 'p.messageId')
    .where('p.postedAt', '>=', now.clock - days * DAY_MS)
    .where('p.folder', '=', folder)
    .where('p.skipped', '=', 0)
    .where((held) =>
      held.or([held('p.claimedUntil', '<=', now.lease), held('p.claimedUntil', '>', now.lease + MAX_CLAIM_MS)]),
    );
  // There are far fewer revisions than messages: judge those first.
  const shown = await rows
    .select(['p.serverId', 'e.entryId', 'e.shown'])
    .groupBy(['p.serverId', 'e.entryId', 'e.shown'])
    .execute();
  const messages = new Map<string, Omit<StaleAnswer, 'stale' | 'entryIds'>>();
  for (const group of shown) {
    const current = await judge(group.serverId, group.entryId);
    if (current === undefined || current === group.shown) continue;
    const found = await rows
      .select(['p.messageId', 'p.channelId', 'p.serverId', 'p.postedAt', 'p.correctedAt'])
      .where('p.serverId', '=', group.serverId)
      .where('e.entryId', '=', group.entryId)
      .where('e.shown', group.shown === null ? 'is' : '=', group.shown)
      .orderBy('p.postedAt')
      .orderBy('p.messageId')
      .limit(limit)
      .execute();
    for (const message of found) messages.set(message.messageId, message);
  }
  const oldest = [...messages.values()]
    .sort((a, b) => a.postedAt - b.postedAt || (a.messageId < b.messageId ? -1 : 1))
    .slice(0, limit);
  const read = oldest.map(async (message) => ({ ...message, ...(await readStale(db, message, judge)) }));
  // Another process may have corrected one meanwhile.
  return (await Promise.all(read)).filter(({ stale }) => stale.length > 0);
}

/** Returns the entries of one message, and those that are stale. */
export async function readStale(
  db: Core['db'],
  { messageId, serverId }: Pick<StaleAnswer, 'messageId' | 'serverId'>,
  judge: Judge,
): Promise<Pick<StaleAnswer, 'stale' | 'entryIds'>> {
  const entries = await db
    .selectFrom('postedEntries')
    .select(['entryId', 'posted', 'shown'])
    .where('messageId', '=', messageId)
    .orderBy('entryId')
    .execute();
  const stale: StaleEntry[] = [];
  for (const entry of entries) {
    const current = await judge(serverId, entry.entryId);
    if (current !== undefined && current !== entry.shown) stale.push({ ...entry, current });
  }
  return { stale, entryIds: entries.map(({ entryId }) => entryId) };
}
