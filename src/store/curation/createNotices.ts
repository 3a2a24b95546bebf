import { claim, MAX_CLAIM_MS, unclaimed } from '../writes/claim.ts';
import type { Core } from '../writes/core.ts';
import { questionColumns } from './recordQuestions.ts';
import type { Notice, Notices } from './types.ts';

/** People to notify when a question is closed. */
export function createNotices({ write, leaseTime }: Core): Notices {
  return {
    subscribe: ({ serverId, questionId, userId, channelId }) =>
      write(async ({ trx }) => {
        const { numInsertedOrUpdatedRows } = await trx
          .insertInto('notices')
          .columns(['questionId', 'userId', 'channelId', 'claimedUntil'])
          .expression(({ selectFrom, val }) =>
            selectFrom('questions')
              .select(['id', val(userId).as('userId'), val(channelId).as('channelId'), val(0).as('claimedUntil')])
              .where('id', '=', questionId)
              .where('serverId', '=', serverId),
          )
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        // Whoever is told in person need not be told where they asked: the newest message there is most likely theirs.
        await trx
          .deleteFrom('asked')
          .where('messageId', 'in', ({ selectFrom }) =>
            selectFrom('asked')
              .select('messageId')
              .where('questionId', '=', questionId)
              .where('channelId', '=', channelId)
              .orderBy('messageId', 'desc')
              .limit(1),
          )
          .execute();
        return (numInsertedOrUpdatedRows ?? 0n) > 0n;
      }),
    unsubscribe: ({ questionId, userId }) =>
      write(async ({ trx }) => {
        const query = trx.deleteFrom('notices').where('questionId', '=', questionId).where('userId', '=', userId);
        return (await query.executeTakeFirst()).numDeletedRows > 0n;
      }),
    claim: ({ limit, leaseMs }) =>
      write(async (writer) => {
        const now = await leaseTime(writer.trx);
        const rows = await writer.trx
          .selectFrom('notices as n')
          .innerJoin('questions', 'questions.id', 'n.questionId')
          .select(['n.id as noticeId', 'n.userId', 'n.channelId', ...questionColumns])
          .where('questions.status', '!=', 'open')
          .where((held) =>
            held.or([held('n.claimedUntil', '<=', now), held('n.claimedUntil', '>', now + MAX_CLAIM_MS)]),
          )
          .orderBy('n.id')
          .limit(limit)
          .execute();
        const claimed: Notice[] = [];
        for (const { noticeId, userId, channelId, ...question } of rows) {
          const proof = await claim(writer, { table: 'notices', id: noticeId }, { now, leaseMs });
          if (proof) claimed.push({ id: noticeId, claim: proof, userId, channelId, question });
        }
        return claimed;
      }),
    finish: (notice) =>
      write(async ({ trx }) => {
        const query = trx.deleteFrom('notices').where('id', '=', notice.id).where('claim', '=', notice.claim);
        return (await query.executeTakeFirst()).numDeletedRows > 0n;
      }),
    release: (notice) =>
      write(async ({ trx }) => {
        const query = trx
          .updateTable('notices')
          .set(unclaimed)
          .where('id', '=', notice.id)
          .where('claim', '=', notice.claim);
        return (await query.executeTakeFirst()).numUpdatedRows > 0n;
      }),
  };
}
