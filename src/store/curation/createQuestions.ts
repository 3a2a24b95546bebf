import { sql } from 'kysely';
import { batchWrites } from '../writes/batchWrites.ts';
import type { Core } from '../writes/core.ts';
import { questionColumns, recordQuestions } from './recordQuestions.ts';
import { setStatus } from './setStatus.ts';
import type { Gap, Questions } from './types.ts';

/** Questions that found no answer. */
export function createQuestions(core: Core): Questions {
  const { db, write } = core;
  const recording = batchWrites(write, recordQuestions, 0);
  return {
    record: recording.write,
    gaps: async ({ serverId, limit, offset = 0 }) => {
      const open = db.selectFrom('questions').where('serverId', '=', serverId).where('status', '=', 'open');
      const { total } = await open
        .select(({ fn }) => fn.count<number>('groupKey').distinct().as('total'))
        .executeTakeFirstOrThrow();
      const groups = await open
        .select(({ fn }) => [
          'groupKey',
          sql<number>`cast(sum(times) as bigint)`.as('times'),
          fn.min('firstAsked').as('firstAsked'),
          fn.max('lastAsked').as('lastAsked'),
        ])
        .groupBy('groupKey')
        .orderBy('times', 'desc')
        .orderBy('lastAsked', 'desc')
        .orderBy('groupKey')
        .limit(limit)
        .offset(offset)
        .execute();
      if (groups.length === 0) return { gaps: [], total };
      const keys = groups.map(({ groupKey }) => groupKey);
      const questions = await open
        .select(questionColumns)
        .where('groupKey', 'in', keys)
        .orderBy('times', 'desc')
        .orderBy('id')
        .execute();
      const gaps: Gap[] = groups.map((group) => ({
        ...group,
        questions: questions.filter(({ groupKey }) => groupKey === group.groupKey),
      }));
      return { gaps, total };
    },
    get: async (serverId, questionId) =>
      (await db
        .selectFrom('questions')
        .select(questionColumns)
        .where('serverId', '=', serverId)
        .where('id', '=', questionId)
        .executeTakeFirst()) ?? null,
    take: (serverId, questionId) =>
      write(async ({ trx }) => {
        const counted = await trx
          .updateTable('questions')
          .set(({ eb }) => ({ times: eb('times', '-', 1) }))
          .where('serverId', '=', serverId)
          .where('id', '=', questionId)
          .where('source', '=', 'suggested')
          .where('status', '=', 'open')
          .executeTakeFirst();
        await trx.deleteFrom('questions').where('id', '=', questionId).where('times', '<=', 0).execute();
        return counted.numUpdatedRows > 0n;
      }),
    mostAsked: ({ serverId, limit }) =>
      db
        .selectFrom('questions')
        .select(questionColumns)
        .$if(serverId !== undefined, (query) => query.where('serverId', '=', serverId ?? ''))
        .orderBy('times', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute(),
    askedIn: (place) =>
      write(async ({ trx }) => {
        const { questionId } = place;
        const isThere = await trx.selectFrom('questions').select('id').where('id', '=', questionId).executeTakeFirst();
        if (!isThere) return;
        await trx
          .insertInto('asked')
          .values(place)
          .onConflict((conflict) => conflict.column('messageId').doUpdateSet({ questionId }))
          .execute();
      }),
    setStatus: (change) => write((writer) => setStatus(writer, core, change)),
  };
}
