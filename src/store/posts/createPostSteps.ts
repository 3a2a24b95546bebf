import { randomUUID } from 'node:crypto';
import { MAX_CLAIM_MS, unclaimed } from '../writes/claim.ts';
import type { Core } from '../writes/core.ts';
import type { PostSteps } from './types.ts';

/** The steps taken in help posts. */
export function createPostSteps({ db, write, clock }: Core): PostSteps {
  return {
    begin: ({ serverId, postId, step, leaseMs }) =>
      write(async ({ trx, now }) => {
        const claim = randomUUID();
        const held = { claim, claimedUntil: now + leaseMs };
        const added = await trx
          .insertInto('postSteps')
          .values({ serverId, postId, step, begunAt: now, doneAt: null, ...held })
          .onConflict((conflict) => conflict.columns(['postId', 'step']).doNothing())
          .executeTakeFirst();
        if ((added.numInsertedOrUpdatedRows ?? 0n) > 0n) return { serverId, postId, step, claim, unsure: false };
        const taken = await trx
          .updateTable('postSteps')
          .set(held)
          .where('postId', '=', postId)
          .where('step', '=', step)
          .where('serverId', '=', serverId)
          .where('doneAt', 'is', null)
          .where((free) => free.or([free('claimedUntil', '<=', now), free('claimedUntil', '>', now + MAX_CLAIM_MS)]))
          .executeTakeFirst();
        if (taken.numUpdatedRows > 0n) return { serverId, postId, step, claim, unsure: true };
        const { doneAt } = await trx
          .selectFrom('postSteps')
          .select('doneAt')
          .where('postId', '=', postId)
          .where('step', '=', step)
          .executeTakeFirstOrThrow();
        return doneAt === null ? 'held' : 'done';
      }),
    isDone: async ({ postId, step }) => {
      const query = db.selectFrom('postSteps').select('doneAt').where('postId', '=', postId).where('step', '=', step);
      return ((await query.executeTakeFirst())?.doneAt ?? null) !== null;
    },
    finish: ({ postId, step, claim }, outcome) =>
      write(async ({ trx, now }) => {
        const { numUpdatedRows } = await trx
          .updateTable('postSteps')
          .set({ ...unclaimed, ...(outcome === 'done' && { doneAt: now }) })
          .where('postId', '=', postId)
          .where('step', '=', step)
          .where('claim', '=', claim)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    unfinished: ({ since, limit }) => {
      const now = clock();
      return db
        .selectFrom('postSteps')
        .select(['serverId', 'postId', 'step'])
        .where('doneAt', 'is', null)
        .where('begunAt', '>=', since)
        .where((free) => free.or([free('claimedUntil', '<=', now), free('claimedUntil', '>', now + MAX_CLAIM_MS)]))
        .orderBy('begunAt')
        .limit(limit)
        .execute();
    },
  };
}
