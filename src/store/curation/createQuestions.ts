import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { batchWrites } from '../writes/batchWrites.ts';
import { cleanText } from '../writes/cleanText.ts';
import type { Core, Writer } from '../writes/core.ts';
import type { Gap, Question, Questions } from './types.ts';

type Asked = Parameters<Questions['record']>[0];

/** The queue of what people asked and could not find. */
export function createQuestions(core: Core): Questions {
  const { db, write } = core;
  const recording = batchWrites(write, recordAll, 0);
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
    setStatus: ({ serverId, questionId, status, entryId = null, by }) =>
      write(async ({ trx, now, audit }) => {
        const opened = status === 'open';
        const changed: Question[] = await trx
          .updateTable('questions')
          .set({ status, entryId, closedBy: opened ? null : by, closedAt: opened ? null : now })
          .where('serverId', '=', serverId)
          .where('status', opened ? '!=' : '=', 'open')
          .where('groupKey', '=', ({ selectFrom }) =>
            selectFrom('questions as one')
              .select('one.groupKey')
              .where('one.id', '=', questionId)
              .where('one.serverId', '=', serverId),
          )
          .returning(questionColumns)
          .execute();
        if (changed.length > 0) {
          const detail = { questions: changed.map(({ id }) => id), entryId };
          await audit({ serverId, actor: by, action: `question.${status}`, target: String(questionId), detail });
        }
        return changed.sort((a, b) => b.times - a.times || a.id - b.id);
      }),
  };
}

async function recordAll(writer: Writer, all: readonly Asked[]): Promise<readonly Question[]> {
  const kept: Question[] = [];
  for (const asked of all) kept.push(await recordOne(writer, asked));
  return kept;
}

async function recordOne({ trx, now }: Writer, asked: Asked): Promise<Question> {
  const { serverId, locale, source, groupKey } = asked;
  const text = cleanText(asked.text).trim();
  const textHash = createHash('sha256').update(text.toLowerCase()).digest('hex').slice(0, 32);
  return trx
    .insertInto('questions')
    .values({
      serverId,
      text,
      textHash,
      locale,
      source,
      groupKey,
      status: 'open',
      times: 1,
      firstAsked: now,
      lastAsked: now,
    })
    .onConflict((conflict) =>
      conflict.columns(['serverId', 'source', 'textHash']).doUpdateSet(({ eb, ref }) => ({
        times: eb('questions.times', '+', 1),
        lastAsked: ref('excluded.lastAsked'),
        groupKey: ref('excluded.groupKey'),
        // Whoever asks again did not find the answer; only what was dismissed stays closed.
        status: sql`case questions.status when 'dismissed' then questions.status else 'open' end`,
        entryId: sql`case questions.status when 'dismissed' then questions.entry_id end`,
        closedBy: sql`case questions.status when 'dismissed' then questions.closed_by end`,
        closedAt: sql`case questions.status when 'dismissed' then questions.closed_at end`,
      })),
    )
    .returning(questionColumns)
    .executeTakeFirstOrThrow();
}

export const questionColumns = [
  'questions.id',
  'questions.serverId',
  'questions.text',
  'questions.locale',
  'questions.source',
  'questions.status',
  'questions.times',
  'questions.firstAsked',
  'questions.lastAsked',
  'questions.groupKey',
  'questions.entryId',
  'questions.closedBy',
  'questions.closedAt',
] as const;
