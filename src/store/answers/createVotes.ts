import { cleanText } from '../writes/cleanText.ts';
import type { Core } from '../writes/core.ts';
import { createFlagging } from './createFlagging.ts';
import type { Votes } from './types.ts';

/** Votes and flags of readers. */
export function createVotes(core: Core): Votes {
  const { db, write, hashPerson, seal } = core;
  return {
    vote: ({ serverId, entryId, revision, userId }) =>
      write(async ({ trx, now }) => {
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('votes')
          .values({ serverId, entryId, revision, voter: hashPerson(userId), votedAt: now })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        return (numInsertedOrUpdatedRows ?? 0n) > 0n;
      }),
    flag: ({ serverId, entryId, revision, userId, reason, channelId = '', locale = 'en' }) =>
      write(async ({ trx, now }) => {
        const which = { serverId, entryId, revision, voter: hashPerson(userId) };
        const said = { reason: cleanText(reason), flaggedAt: now, settledAt: null };
        const told = { sealed: seal.seal(userId), channelId, locale };
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('flags')
          .values({ ...which, ...said, ...told })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if ((numInsertedOrUpdatedRows ?? 0n) > 0n) return true;
        await trx
          .updateTable('flags')
          .set({ ...said, ...told })
          .where(({ and }) => and(which))
          .execute();
        return false;
      }),
    tally: async (serverId, entryId) => {
      const count = async (table: 'votes' | 'flags'): Promise<number> => {
        const { total } = await db
          .selectFrom(table)
          .select(({ fn }) => fn.countAll<number>().as('total'))
          .where('serverId', '=', serverId)
          .where('entryId', '=', entryId)
          .executeTakeFirstOrThrow();
        return total;
      };
      return { votes: await count('votes'), flags: await count('flags') };
    },
    flags: ({ serverId, entryId, isOpen = false, limit }) =>
      db
        .selectFrom('flags')
        .select(['id', 'serverId', 'entryId', 'revision', 'reason', 'flaggedAt'])
        .where('serverId', '=', serverId)
        .$if(entryId !== undefined, (query) => query.where('entryId', '=', entryId ?? ''))
        .$if(isOpen, (query) => query.where('settledAt', 'is', null))
        .orderBy('flaggedAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
    ...createFlagging(core),
  };
}
