import { cleanText } from '../writes/cleanText.ts';
import type { Core } from '../writes/core.ts';
import type { Votes } from './types.ts';

/** Votes and flags of readers. */
export function createVotes({ db, write, hashPerson }: Core): Votes {
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
    flag: ({ serverId, entryId, revision, userId, reason }) =>
      write(async ({ trx, now }) => {
        const which = { serverId, entryId, revision, voter: hashPerson(userId) };
        const said = { reason: cleanText(reason), flaggedAt: now };
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('flags')
          .values({ ...which, ...said })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        if ((numInsertedOrUpdatedRows ?? 0n) > 0n) return true;
        await trx
          .updateTable('flags')
          .set(said)
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
    flags: ({ serverId, entryId, limit }) =>
      db
        .selectFrom('flags')
        .select(['id', 'serverId', 'entryId', 'revision', 'reason', 'flaggedAt'])
        .where('serverId', '=', serverId)
        .$if(entryId !== undefined, (query) => query.where('entryId', '=', entryId ?? ''))
        .orderBy('id', 'desc')
        .limit(limit)
        .execute(),
  };
}
